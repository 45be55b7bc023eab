import type { Core } from '@strapi/strapi';
import { today } from '../clock';
import { filterBy, organizationPathOf } from './organization-path';
import { reachOf, type Reach } from './reach';
import { rememberInRequest } from './remember-in-request';
import { currentWriter } from './writer';

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
