import { tombstoneKeepsTitle } from '../../../../../domain/publication/withdrawal-reasons';
import type { Tombstone } from '../contracts/api';
import type { Publication } from '../publications/publication';

/** What everybody may know of a withdrawn document; null for one that was not withdrawn. */
export function tombstoneOf(record: Publication): Tombstone | null {
  const { withdrawnAt, withdrawalReason: reason } = record;
  if (!withdrawnAt || !reason) return null;
  return {
    documentId: record.documentId,
    indexNumber: record.indexNumber,
    withdrawnAt: withdrawnAt.toISOString(),
    reason,
    explanation: record.withdrawalExplanation,
    ...(tombstoneKeepsTitle(reason) ? { title: record.title } : {}),
    ...(record.replacementId ? { replacement: record.replacementId } : {}),
  };
}
