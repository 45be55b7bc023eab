import type { Core } from '@strapi/strapi';
import { readAssignmentChange, readAssignmentInput } from '../assignments/read-input';
import { getService } from '../get-service';
import { numberOf, pageOf, textOf } from '../../../../../documents/read-request';
import { filterOf } from './read-query';

type Context = Parameters<Core.MiddlewareHandler>[0];

const MAX_ID = 2_147_483_647;

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const filter = {
      ...filterOf(ctx.query),
      userId: numberOf(ctx.query, 'userId', MAX_ID),
      tokenId: numberOf(ctx.query, 'tokenId', MAX_ID),
    };
    ctx.body = { data: await getService(strapi, 'assignments').list(filter, pageOf(ctx.query)) };
  },

  async create(ctx: Context) {
    const input = readAssignmentInput(ctx.request.body);
    ctx.body = { data: await getService(strapi, 'assignments').create(input) };
    ctx.status = 201;
  },

  async update(ctx: Context) {
    const change = readAssignmentChange(ctx.request.body);
    const id = String(ctx.params.id);
    ctx.body = { data: await getService(strapi, 'assignments').update(id, change) };
  },

  async end(ctx: Context) {
    const on = textOf(ctx.query, 'on');
    ctx.body = { data: await getService(strapi, 'assignments').end(String(ctx.params.id), on) };
  },

  async check(ctx: Context) {
    const { except } = ctx.request.body as { except?: unknown };
    const input = readAssignmentInput(ctx.request.body);
    const known = typeof except === 'string' ? except : undefined;
    ctx.body = { data: await getService(strapi, 'assignments').check(input, known) };
  },
});
