import type { WrittenResult } from '../../../../../documents/write-stages';
import { appendToLedger } from '../ledger/append-to-ledger';
import { composeEntry } from '../ledger/compose-entry';
import type { Intent } from './intent';
import type { Publication } from './publication';

/** Turns the record of a publication into a tombstone and writes the withdrawal into the ledger, in one transaction. */
export async function recordWithdrawal(
  { strapi, trx, uid, documentId }: WrittenResult,
  { previous, intent }: { previous: Publication; intent: Extract<Intent, { kind: 'withdraw' }> },
): Promise<void> {
  const now = new Date();
  await trx('publications')
    .withSchema('zhaoshi_publication')
    .where({ uid, document_id: documentId, state: 'public' })
    .update({
      state: 'withdrawn',
      withdrawn_at: now,
      withdrawal_reason: intent.reason,
      withdrawal_explanation: intent.explanation,
      replacement_id: intent.replacementId,
    });
  const entry = composeEntry(strapi, {
    kind: 'withdrawn',
    occurredAt: now.toISOString(),
    uid,
    documentId,
    indexNumber: previous.indexNumber,
    title: previous.title,
    organizationId: previous.organizationId,
    categoryId: previous.categoryId,
    categoryPath: previous.categoryPath,
    digest: previous.digest,
    reason: intent.reason,
    explanation: intent.explanation,
    replacementId: intent.replacementId,
    firstPublishedAt: previous.firstPublishedAt.toISOString(),
  });
  await appendToLedger(trx, entry);
}
