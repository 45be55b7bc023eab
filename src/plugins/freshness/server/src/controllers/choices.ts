import type { Core } from '@strapi/strapi';
import { listCategories, listOrganizations } from '../choices/list-choices';
import { reachOfRequest } from '../statuses/reach';
import type { Context } from '../../../../../documents/read-request';

const text = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value.slice(0, 200) : null;
const asked = ({ query }: Context) => ({ q: text(query.q), value: text(query.value) });

/** What the filters and pickers of these pages can be set to. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async organizations(ctx: Context) {
    const reach = await reachOfRequest(strapi);
    ctx.body = { data: await listOrganizations(strapi, { ...asked(ctx), reach }) };
  },

  async categories(ctx: Context) {
    ctx.body = { data: await listCategories(strapi, asked(ctx)) };
  },
});
