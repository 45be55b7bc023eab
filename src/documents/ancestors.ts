import type { WrittenDocument } from './document-rules';

export type Ancestor = { documentId: string; name: string };

type Linked = { documentId: string; name: string; parent?: Linked | null } | null;

/** Far deeper than any hierarchy of organs or categories; stops the walk inside a cycle. */
const MAX_DEPTH = 64;

/** The chain above a document along its `parent` relation, nearest first. It ends at the root, or once it comes back to the document itself. */
export async function ancestorsOf(
  document: Pick<WrittenDocument, 'strapi' | 'uid' | 'documentId'>,
): Promise<Ancestor[]> {
  const { strapi, uid, documentId } = document;
  const chain: Ancestor[] = [];
  let current = documentId;
  while (chain.length < MAX_DEPTH) {
    const row: Linked = await strapi.db
      .query(uid)
      .findOne({ where: { documentId: current }, populate: { parent: true } });
    if (!row?.parent) return chain;
    chain.push({ documentId: row.parent.documentId, name: row.parent.name });
    if (row.parent.documentId === documentId) return chain;
    current = row.parent.documentId;
  }
  return chain;
}
