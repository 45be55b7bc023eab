import type { Core } from '@strapi/strapi';
import { disclosureClock } from './disclosure-clock';

const DISCLOSURE = 'api::disclosure.disclosure';

type Ability = { can(action: string, subject: string): boolean };

/**
 * The clock for the editor's side panel, drafts included: GET /clock/disclosures/:documentId, for whoever may read
 * disclosures in the content manager. Strapi makes every route of an API public-facing, so this one is added by hand.
 */
export function addClockRouteForEditors(strapi: Core.Strapi): void {
  const handler: Core.MiddlewareHandler = async (ctx) => {
    const ability = ctx.state.userAbility as Ability;
    if (!ability.can('plugin::content-manager.explorer.read', DISCLOSURE)) {
      return ctx.forbidden();
    }
    const documentId = String(ctx.params.documentId);
    const documents = strapi.documents(DISCLOSURE);
    const draft = await documents.findOne({ documentId, status: 'draft', populate: ['category'] });
    if (!draft) return ctx.notFound();
    const clock = await disclosureClock(strapi, draft, new Date());
    ctx.body = clock ?? { startsOn: null };
  };
  strapi.server.routes({
    type: 'admin',
    prefix: '/clock',
    routes: [
      {
        method: 'GET',
        path: '/disclosures/:documentId',
        handler,
        info: { apiName: 'disclosure', type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
}
