import { copyRecords, insertLinks, insertRecords, reserveIds, type Target } from './insert-records';
import type { BenchDisclosure } from './make-disclosures';

export const DISCLOSURE = 'api::disclosure.disclosure';

/** Row ids of what disclosures refer to, by document id. */
export type RowIds = ReadonlyMap<string, number>;

const LINKS = {
  organization: ({ organization }: BenchDisclosure) => organization.documentId,
  category: ({ category }: BenchDisclosure) => category.documentId,
  theme: ({ theme }: BenchDisclosure) => theme,
  genre: ({ genre }: BenchDisclosure) => genre,
};

/** Where the published row of a generated document differs from its draft; everything else is copied. */
const OF_VERSION = ['title', 'updatedAt', 'revision', 'publishedAt'] as const;

type Stored = { disclosure: BenchDisclosure; id: number };

async function writeDrafts(target: Target, disclosures: readonly BenchDisclosure[]) {
  const ids = await reserveIds(target, tableOf(target), disclosures.length);
  const stored = disclosures.map((disclosure, n): Stored => ({ disclosure, id: ids[n] as number }));
  const records = stored.map(({ disclosure: { documentId, draft }, id }) => {
    return { id, documentId, ...draft };
  });
  await insertRecords(target, DISCLOSURE, records);
  return stored;
}

async function writePublished(target: Target, drafts: readonly Stored[]) {
  const published = drafts.filter(({ disclosure }) => disclosure.published);
  const ids = await reserveIds(target, tableOf(target), published.length);
  const copies = published.map(({ disclosure, id: sourceId }, n) => ({
    sourceId,
    id: ids[n],
    ...Object.fromEntries(OF_VERSION.map((name) => [name, disclosure.published?.[name]])),
  }));
  await copyRecords(target, DISCLOSURE, copies);
  return published.map(({ disclosure }, n): Stored => ({ disclosure, id: ids[n] as number }));
}

const tableOf = ({ strapi }: Target) => strapi.db.metadata.get(DISCLOSURE).tableName;

/** Stores disclosures as Strapi keeps them: a draft row each, a published row where there is one, links for both. */
export async function writeDisclosures(
  target: Target,
  disclosures: readonly BenchDisclosure[],
  rowIds: RowIds,
): Promise<void> {
  const drafts = await writeDrafts(target, disclosures);
  const rows = [...drafts, ...(await writePublished(target, drafts))];
  for (const [attribute, targetOf] of Object.entries(LINKS)) {
    const pairs = rows.map(
      ({ disclosure, id }) => [id, rowIds.get(targetOf(disclosure)) as number] as const,
    );
    await insertLinks(target, { uid: DISCLOSURE, attribute }, pairs);
  }
}

/** Tables that grow with the number of disclosures. */
export function largeTables({ strapi }: Target): string[] {
  const { tableName, attributes } = strapi.db.metadata.get(DISCLOSURE);
  const links = Object.keys(LINKS).map((name) => linkTable(attributes[name]));
  return [tableName, ...links];
}

const linkTable = (attribute: unknown) =>
  (attribute as { joinTable: { name: string } }).joinTable.name;
