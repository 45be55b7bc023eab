import { insertLinks, insertRecords, reserveIds, type Target } from './insert-records';
import type { BenchDisclosure, Version } from './make-disclosures';

export const DISCLOSURE = 'api::disclosure.disclosure';

/** Row ids of what disclosures refer to, by document id. */
export type RowIds = ReadonlyMap<string, number>;

const LINKS = {
  organization: ({ organization }: BenchDisclosure) => organization.documentId,
  category: ({ category }: BenchDisclosure) => category.documentId,
  theme: ({ theme }: BenchDisclosure) => theme,
  genre: ({ genre }: BenchDisclosure) => genre,
};

/** Stores disclosures as Strapi keeps them: a draft row each, a published row where there is one, links for both. */
export async function writeDisclosures(
  target: Target,
  disclosures: readonly BenchDisclosure[],
  rowIds: RowIds,
): Promise<void> {
  const versions = disclosures.flatMap((disclosure) =>
    [disclosure.draft, disclosure.published].flatMap((version) =>
      version ? [{ disclosure, version }] : [],
    ),
  );
  const { tableName } = target.strapi.db.metadata.get(DISCLOSURE);
  const ids = await reserveIds(target, tableName, versions.length);
  const records = versions.map(({ disclosure, version }, n): Version => {
    return { id: ids[n], documentId: disclosure.documentId, ...version };
  });
  await insertRecords(target, DISCLOSURE, records);
  for (const [attribute, targetOf] of Object.entries(LINKS)) {
    const pairs = versions.map(
      ({ disclosure }, n) =>
        [ids[n] as number, rowIds.get(targetOf(disclosure)) as number] as const,
    );
    await insertLinks(target, { uid: DISCLOSURE, attribute }, pairs);
  }
}
