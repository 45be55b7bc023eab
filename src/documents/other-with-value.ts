import type { Row, WrittenDocument } from './document-rules';

/** Another document of the same type that already has these values, or null. */
export async function otherWithValue(
  document: WrittenDocument,
  values: Record<string, unknown>,
): Promise<Row | null> {
  const { strapi, uid, documentId } = document;
  const row: Row | null = await strapi.db
    .query(uid)
    .findOne({ where: { ...values, documentId: { $ne: documentId } } });
  return row;
}
