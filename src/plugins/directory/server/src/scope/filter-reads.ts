import type { Core } from '@strapi/strapi';
import { requestState } from '../../../../../documents/request-state';
import { today } from '../clock';
import { filterBy, organizationPathOf } from './organization-path';
import { reachOf, type Reach } from './reach';
import { rememberInRequest } from './remember-in-request';
import { currentWriter } from './writer';

const LISTS = new Set(['findMany', 'findFirst', 'count']);

type Params = { filters?: unknown };

/**
 * How far the person behind this request may read documents of a type. Tasks and the content API, which shows only
 * what is public, read everything.
 */
export function readingReach(strapi: Core.Strapi, uid: string): Promise<Reach> {
  const writer = currentWriter(strapi);
  if (writer.kind !== 'person') return Promise.resolve({ kind: 'everything' });
  const { userId } = writer;
  return rememberInRequest(strapi, `reading:${userId}:${uid}`, () =>
    reachOf({ strapi, userId, uid, action: 'read', onDay: today() }),
  );
}

/** The filter that keeps a list within one's reach; null when nothing has to be kept out. */
export async function readFilter(
  strapi: Core.Strapi,
  uid: string,
): Promise<Record<string, unknown> | null> {
  const path = organizationPathOf(strapi, uid);
  if (path === null) return null;
  const reach = await readingReach(strapi, uid);
  if (reach.kind === 'everything') return null;
  return filterBy(path, reach.kind === 'organizations' ? [...reach.organizations] : []);
}

/** The content manager answers 403 for a single document by itself; returning nothing would make it a new one there. */
function isCheckedByStrapi(strapi: Core.Strapi, action: string): boolean {
  return (
    action === 'findOne' && requestState(strapi)?.route?.info?.pluginName === 'content-manager'
  );
}

/**
 * Lists, counts, widgets, exports and whatever else reads documents in the name of a person show the same as the
 * content manager's list does. Strapi applies its conditions only there, and forgets them in its own bulk dialogs.
 */
export function filterReads(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!LISTS.has(action) && action !== 'findOne') return next();
    if (isCheckedByStrapi(strapi, action)) return next();
    const filter = await readFilter(strapi, uid);
    if (!filter) return next();
    const params = context.params as Params;
    params.filters = params.filters ? { $and: [params.filters, filter] } : filter;
    return next();
  });
}
