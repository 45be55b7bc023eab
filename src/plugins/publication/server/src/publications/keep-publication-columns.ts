import type { WrittenResult } from '../../../../../documents/write-stages';

export type PublicationColumns = {
  indexNumber: string;
  firstPublishedAt: Date;
  lastChangedAt: Date;
  lastCheckedAt: Date;
};

/**
 * Shows number and times on the document itself, draft and published row alike, and in the answer to the caller. The
 * remarks about this change belong to it and not to the next one: the draft forgets them. Raw SQL, because `updatedAt`
 * must stay: by it Strapi tells whether a draft has changed since it was published.
 */
export async function keepPublicationColumns(
  { strapi, trx, uid, documentId, rows }: WrittenResult,
  columns: PublicationColumns,
): Promise<void> {
  const { tableName } = strapi.db.metadata.get(uid);
  await trx(tableName)
    .where({ document_id: documentId })
    .update({
      index_number: columns.indexNumber,
      first_published_at: columns.firstPublishedAt,
      last_changed_at: columns.lastChangedAt,
      last_checked_at: columns.lastCheckedAt,
      change_kind: trx.raw('case when published_at is null then null else change_kind end'),
      change_note: trx.raw('case when published_at is null then null else change_note end'),
    });
  for (const row of rows) Object.assign(row, columns);
}
