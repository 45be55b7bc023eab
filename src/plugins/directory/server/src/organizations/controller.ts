import type { Core } from '@strapi/strapi';
import { textOf } from '../../../../../documents/read-request';
import { listOrganizations } from './list-organizations';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** GET /directory/organizations?search= or ?documentId= answers `{ data: OrganizationRef[] }`. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = {
      data: await listOrganizations(strapi, {
        search: textOf(ctx.query, 'search'),
        documentId: textOf(ctx.query, 'documentId'),
      }),
    };
  },
});
