import type { Core } from '@strapi/strapi';
import type { DocumentWrite } from '../../../../../documents/write-stages';
import { linkedIds, missingIn, type LinkedIds } from './linked-ids';
import { organizationOf, organizationPathOf, populateFor } from './organization-path';
import { outsideScope } from './outside-scope';
import { reaches, type Reach } from './reach';
import { readingReach } from './read-filter';
import { watchedLinks, type WatchedLink } from './watched-links';
import type { Writer } from './writer';
import { writingReach } from './writing-reach';

/** documentIds at the other end, by field. */
export type Links = LinkedIds<string>;

type Row = Record<string, unknown> & { documentId: string; publishedAt?: Date | null };

/** What a document is linked with in the relations that are being written. */
export function linksOf(write: DocumentWrite): Promise<Links> {
  const links = watchedLinks(write.strapi, write.uid, write.data);
  return linkedIds(
    write,
    links.map(({ field }) => field),
    'documentId',
  );
}

/** How far the other ends of a relation may lie: a person also shows what they may read. */
function reachFor(strapi: Core.Strapi, writer: Writer, { target, kind }: WatchedLink) {
  if (kind === 'shown' && writer.kind === 'person') return readingReach(strapi, target);
  return writingReach({ strapi, writer, uid: target, action: 'update' });
}

async function refuseForeignEnds(
  strapi: Core.Strapi,
  { link, reach, ids }: { link: WatchedLink; reach: Reach; ids: string[] },
) {
  const path = organizationPathOf(strapi, link.target);
  if (path === null || reach.kind === 'everything' || ids.length === 0) return;
  const rows: Row[] = await strapi.db
    .query(link.target)
    .findMany({ where: { documentId: { $in: ids } }, populate: populateFor(path) });
  const isPublic = new Set(
    rows.flatMap(({ documentId, publishedAt }) => (publishedAt ? [documentId] : [])),
  );
  for (const row of rows) {
    if (link.kind === 'shown' && isPublic.has(row.documentId)) continue;
    const organization = organizationOf(row, path);
    if (!reaches(reach, organization)) throw await outsideScope(strapi, organization);
  }
}

/**
 * Refuses (403) new links to foreign drafts, links that change foreign documents, and a new place below a foreign
 * document or a step out of one: nobody brings the text of others into their own, or gives away what they keep.
 */
export async function refuseForeignLinks(
  write: DocumentWrite,
  { writer, before }: { writer: Writer; before: Links },
): Promise<void> {
  const { strapi, uid, data } = write;
  const after = await linksOf(write);
  for (const link of watchedLinks(strapi, uid, data)) {
    const added = missingIn(after, before, link.field);
    const ids = link.kind === 'shown' ? added : [...added, ...missingIn(before, after, link.field)];
    if (ids.length === 0) continue;
    const reach = await reachFor(strapi, writer, link);
    await refuseForeignEnds(strapi, { link, reach, ids });
  }
}
