import type { WrittenResult } from '../../../../../documents/write-stages';

/** A discarded draft gets the published content back; what was remarked about that earlier change is not part of it. */
export async function forgetRemarks({ strapi, trx, uid, documentId, rows }: WrittenResult) {
  const { tableName } = strapi.db.metadata.get(uid);
  await trx(tableName)
    .where({ document_id: documentId })
    .whereNull('published_at')
    .update({ change_kind: null, change_note: null });
  for (const row of rows) Object.assign(row, { changeKind: null, changeNote: null });
}
