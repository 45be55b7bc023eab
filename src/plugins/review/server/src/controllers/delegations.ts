import type { Core } from '@strapi/strapi';
import type { DelegationRequest } from '../contracts/api';
import { delegate, listDelegations, revoke } from '../delegations/delegations';
import { searchPeople } from '../people/search-people';
import { bodyOf, type Context } from './context';

/** Who stands in for whom: everybody for themselves. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = { data: await listDelegations(strapi) };
  },

  async create(ctx: Context) {
    ctx.body = { data: await delegate(strapi, bodyOf<DelegationRequest>(ctx)) };
  },

  async revoke(ctx: Context) {
    const id = String(ctx.params.id);
    if (!(await revoke(strapi, id))) return ctx.notFound();
    ctx.body = { data: { id } };
  },

  /** People by name, for choosing who stands in. */
  async people(ctx: Context) {
    const { q } = ctx.query;
    ctx.body = { data: await searchPeople(strapi, typeof q === 'string' ? q : '') };
  },
});
