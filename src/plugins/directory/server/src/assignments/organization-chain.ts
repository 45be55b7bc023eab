import type { Core } from '@strapi/strapi';
import { ancestorsOf } from '../../../../../documents/ancestors';
import { ORGANIZATION } from '../uids';

/** The organization and all above it, from the root down. */
export async function organizationChain(
  strapi: Core.Strapi,
  documentId: string,
): Promise<string[]> {
  const above = await ancestorsOf({ strapi, uid: ORGANIZATION, documentId });
  return [...above.map((ancestor) => ancestor.documentId).reverse(), documentId];
}

type Row = { documentId: string; parent: { documentId: string } | null };

/**
 * The same for many at once, as a function of the organization: a query for each level above, not for each organization,
 * because one person may have duties in a hundred of them.
 */
export async function organizationChains(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<(documentId: string) => string[]> {
  const parents = new Map<string, string | null>();
  let level = [...new Set(documentIds)];
  while (level.length > 0) {
    const rows: Row[] = await strapi.db.query(ORGANIZATION).findMany({
      where: { documentId: { $in: level } },
      select: ['documentId'],
      populate: { parent: { select: ['documentId'] } },
    });
    for (const { documentId, parent } of rows) parents.set(documentId, parent?.documentId ?? null);
    const above = rows.flatMap(({ parent }) => parent?.documentId ?? []);
    level = [...new Set(above)].filter((id) => !parents.has(id));
  }
  return (documentId) => {
    const chain = new Set<string>();
    let at: string | null = documentId;
    while (at !== null && !chain.has(at)) {
      chain.add(at);
      at = parents.get(at) ?? null;
    }
    return [...chain].reverse();
  };
}
