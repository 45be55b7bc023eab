import type { Core } from '@strapi/strapi';
import { disclosureClock } from '../clock/disclosure-clock';

type RequestContext = Parameters<Core.MiddlewareHandler>[0];

/** GET /api/disclosures/:documentId/clock — the art. 26 clock of a published disclosure; 404 for anything else. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: RequestContext) {
    const disclosure = await strapi.documents('api::disclosure.disclosure').findOne({
      documentId: String(ctx.params.documentId),
      status: 'published',
      populate: ['category'],
    });
    if (!disclosure) return ctx.notFound();
    const clock = await disclosureClock(strapi, disclosure, new Date());
    ctx.body = { data: clock };
  },
});
