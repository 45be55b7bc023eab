import type { Core } from '@strapi/strapi';
import { refusal } from '../../../../../documents/refuse';
import { error } from '../../../../../domain/reasons/reason';
import { today } from '../clock';
import type { ExplainedAction } from '../contracts/api';
import { dutyItems } from '../duty-items';
import { explainedTypes } from '../explain/explained-types';
import { getService } from '../get-service';
import { listPeople } from '../people/list-people';
import { mine } from '../people/mine';
import { numberOf, pageOf, textOf } from '../../../../../documents/read-request';
import { filterOf } from './read-query';
import names from '../translations/zh-Hans';

type Context = Parameters<Core.MiddlewareHandler>[0];

type State = { user: { id: number }; userAbility: { can(action: string): boolean } };

const MAX_ID = 2_147_483_647;

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async duties(ctx: Context) {
    const anywhere = { zh: names.anOrganization, en: 'an overlapping organization' };
    ctx.body = { data: await dutyItems(strapi, anywhere) };
  },

  async people(ctx: Context) {
    const search = textOf(ctx.query, 'search');
    const filter = filterOf(ctx.query);
    const page = pageOf(ctx.query);
    ctx.body = { data: await listPeople({ strapi, search, filter, page, onDay: today() }) };
  },

  async mine(ctx: Context) {
    const { user } = ctx.state as State;
    ctx.body = { data: await mine({ strapi, userId: user.id, onDay: today() }) };
  },

  /** Everybody may ask about themselves, about others only who may see the directory. */
  async explain(ctx: Context) {
    const { user, userAbility } = ctx.state as State;
    const userId = numberOf(ctx.query, 'user', MAX_ID) ?? user.id;
    if (userId !== user.id && !userAbility.can('plugin::directory.read')) return ctx.forbidden();
    const uid = textOf(ctx.query, 'uid');
    const action = textOf(ctx.query, 'action') as ExplainedAction | undefined;
    if (!uid) throw refusal([error('request.required', { field: 'uid' }, 'uid')]);
    if (!action) throw refusal([error('request.required', { field: 'action' }, 'action')]);
    const documentId = textOf(ctx.query, 'documentId');
    const organization = textOf(ctx.query, 'organization');
    const question = { userId, uid, action, documentId, organization };
    ctx.body = { data: await getService(strapi, 'explainer').explain(question) };
  },

  explainedTypes(ctx: Context) {
    ctx.body = { data: explainedTypes(strapi) };
  },
});
