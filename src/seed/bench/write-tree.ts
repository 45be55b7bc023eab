import { insertLinks, insertRecords, reserveIds, type Target } from './insert-records';

type Node = { documentId: string; parent: string | null };

/**
 * Stores a tree of documents that have no drafts, parents first, with their links upwards.
 * @returns the row id of each document
 */
export async function writeTree<One extends Node>(
  target: Target,
  uid: string,
  nodes: readonly One[],
  recordOf: (node: One) => Record<string, unknown>,
): Promise<Map<string, number>> {
  const { tableName } = target.strapi.db.metadata.get(uid);
  const ids = await reserveIds(target, tableName, nodes.length);
  const idOf = new Map(nodes.map(({ documentId }, n) => [documentId, ids[n] as number]));
  const now = new Date().toISOString();
  const records = nodes.map((node, n) => ({
    id: ids[n],
    ...recordOf(node),
    createdAt: now,
    updatedAt: now,
    publishedAt: now,
  }));
  await insertRecords(target, uid, records);
  const links = nodes.flatMap(({ documentId, parent }) =>
    parent ? [[idOf.get(documentId) as number, idOf.get(parent) as number] as const] : [],
  );
  await insertLinks(target, { uid, attribute: 'parent' }, links);
  return idOf;
}
