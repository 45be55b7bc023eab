import type { Knex } from 'knex';
import type { Publication } from './publication';

const COLUMNS = {
  uid: 'uid',
  documentId: 'document_id',
  indexNumber: 'index_number',
  state: 'state',
  title: 'title',
  digest: 'digest',
  organizationId: 'organization_id',
  categoryId: 'category_id',
  categoryPath: 'category_path',
  firstPublishedAt: 'first_published_at',
  lastChangedAt: 'last_changed_at',
  lastCheckedAt: 'last_checked_at',
  withdrawnAt: 'withdrawn_at',
  withdrawalReason: 'withdrawal_reason',
  withdrawalExplanation: 'withdrawal_explanation',
  replacementId: 'replacement_id',
};

/** What is on record about a document; null if it never was public. */
export async function findPublication(
  connection: Knex,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<Publication | null> {
  const row = await connection('publications')
    .withSchema('zhaoshi_publication')
    .where({ uid, document_id: documentId })
    .first<Publication | undefined>(COLUMNS);
  return row ?? null;
}
