import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refusalWithStatus } from '../../../../../documents/refuse';
import { submit } from '../actions/submit';
import { addComment, findComment, listComments, resolveComment } from '../comments/comments';
import type { CommentRequest, SubmitRequest } from '../contracts/api';
import { rightsOn, type DocumentRights } from '../panel/permissions-of';
import { readPanel } from '../panel/read-panel';
import { abilityOf, addressOf, bodyOf, personOf, type Context } from './context';

const REASSIGN = 'plugin::review.reassign';

/** The admin's side of one document under review. Whoever may not read the document gets 404. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function rights(ctx: Context, address = addressOf(ctx)): Promise<DocumentRights> {
    if (!Object.hasOwn(strapi.contentTypes, address.uid))
      return { read: false, update: false, publish: false };
    return rightsOn(strapi, { ...address, userAbility: abilityOf(ctx) });
  }
  return {
    async panel(ctx: Context) {
      const address = addressOf(ctx);
      const held = await rights(ctx);
      const mayReassign = abilityOf(ctx).can(REASSIGN);
      const about = { ...address, personId: personOf(ctx), rights: held, mayReassign };
      const panel = held.read ? await readPanel(strapi, about) : null;
      if (!panel) return ctx.notFound();
      ctx.body = { data: panel };
    },

    async submit(ctx: Context) {
      const address = addressOf(ctx);
      const held = await rights(ctx);
      if (!held.read) return ctx.notFound();
      if (!held.update) throw refusalWithStatus(403, error('review.may_not_edit'));
      ctx.body = {
        data: await submit(strapi, { ...address, request: bodyOf<SubmitRequest>(ctx) }),
      };
    },

    async comments(ctx: Context) {
      if (!(await rights(ctx)).read) return ctx.notFound();
      ctx.body = { data: await listComments(strapi, addressOf(ctx)) };
    },

    async addComment(ctx: Context) {
      if (!(await rights(ctx)).read) return ctx.notFound();
      const request = bodyOf<CommentRequest>(ctx);
      ctx.body = { data: await addComment(strapi, { ...addressOf(ctx), request }) };
    },

    async resolveComment(ctx: Context) {
      const id = String(ctx.params.id);
      const address = await findComment(strapi, id);
      if (!address || !(await rights(ctx, address)).read) return ctx.notFound();
      await resolveComment(strapi, id);
      ctx.body = { data: { id } };
    },
  };
};
