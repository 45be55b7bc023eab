import type { Core } from '@strapi/strapi';
import type { DocumentWrite } from '../../../../../documents/write-stages';
import { organizationOf, organizationPathOf, populateFor } from './organization-path';
import { outsideScope } from './outside-scope';
import { reaches, type Reach } from './reach';
import { readingReach } from './read-filter';
import { watchedLinks, type WatchedLink } from './watched-links';
import type { Writer } from './writer';
import { writingReach } from './writing-reach';

/** documentIds at the other end, by field. */
export type Links = Map<string, ReadonlySet<string>>;

type Row = Record<string, unknown> & { documentId: string; publishedAt?: Date | null };

/** What a document is linked with in the relations that are being written; of two versions the draft. */
export async function linksOf(write: DocumentWrite): Promise<Links> {
  const { strapi, uid, documentId, data } = write;
  const links = documentId ? watchedLinks(strapi, uid, data) : [];
  if (links.length === 0) return new Map();
  const populate = Object.fromEntries(
    links.map(({ field }) => [field, { select: ['documentId'] as never[] }]),
  );
  const rows: Row[] = await strapi.db.query(uid).findMany({ where: { documentId }, populate });
  const row = rows.find(({ publishedAt }) => !publishedAt) ?? rows[0];
  return new Map(
    links.map(({ field }) => {
      const linked = [row?.[field] ?? []].flat() as Row[];
      return [field, new Set(linked.map((one) => one.documentId))];
    }),
  );
}

function difference(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((id) => !other.has(id));
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
    const old = before.get(link.field) ?? new Set<string>();
    const now = after.get(link.field) ?? new Set<string>();
    const added = difference(now, old);
    const ids = link.kind === 'shown' ? added : [...added, ...difference(old, now)];
    if (ids.length === 0) continue;
    const reach = await reachFor(strapi, writer, link);
    await refuseForeignEnds(strapi, { link, reach, ids });
  }
}
