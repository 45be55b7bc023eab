import type { Core } from '@strapi/strapi';
import { requestState } from '../../../../../documents/request-state';
import { limitQuery, type LinkQuery } from '../../../../../domain/scope/limit-query';
import { readFilter } from './read-filter';
import { readingLimits } from './reading-limits';

const READS = new Set(['findOne', 'findMany', 'findFirst', 'count']);

/** The content manager answers 403 for a single document by itself; returning nothing would make it a new one there. */
function isCheckedByStrapi(strapi: Core.Strapi, action: string): boolean {
  return (
    action === 'findOne' && requestState(strapi)?.route?.info?.pluginName === 'content-manager'
  );
}

/**
 * Lists, counts, widgets, exports and whatever else reads documents in the name of a person show the same as the
 * content manager's list does. Strapi applies its conditions only there, only to the documents of the list and not to
 * those they lead to, and forgets them in its own bulk dialogs. What a write answers is a read as well.
 */
export function filterReads(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const params = context.params as LinkQuery;
    const isRead = READS.has(action);
    const limits = readingLimits(strapi, isRead);
    if (limits) Object.assign(params, await limitQuery(params, uid, limits));
    if (!isRead || isCheckedByStrapi(strapi, action)) return next();
    const filter = await readFilter(strapi, uid);
    if (filter) params.filters = params.filters ? { $and: [params.filters, filter] } : filter;
    return next();
  });
}
