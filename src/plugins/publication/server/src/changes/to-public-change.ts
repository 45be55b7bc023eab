import { tombstoneKeepsTitle } from '../../../../../domain/publication/withdrawal-reasons';
import type { Tombstone } from '../contracts/api';
import type { WithdrawalReason } from '../contracts/ledger';
import type { Change } from './change';
import type { PublicType } from './public-types';
import type { ScannedEvent } from './scan-ledger';

/** Withdrawn for a reason that forbids to say what it was about. */
function isSilenced({ document }: ScannedEvent): boolean {
  const { isPublic, reason } = document;
  return !isPublic && reason !== null && !tombstoneKeepsTitle(reason);
}

/**
 * Contents are shown of public documents only, and only from events after the latest withdrawal: what made somebody
 * withdraw a document does not come back with the corrected one. The title is always the present one, for the same
 * reason.
 */
function showsContent({ cursor, document }: ScannedEvent): boolean {
  const { isPublic, withdrawnBy } = document;
  return isPublic && (withdrawnBy === null || BigInt(cursor.sequence) > BigInt(withdrawnBy));
}

/** Only the latest withdrawal is explained; an earlier one is just a fact. */
function tombstoneOf(event: ScannedEvent, reason: WithdrawalReason): Tombstone {
  const { cursor, document, replacementId } = event;
  const isLatest = document.withdrawnBy === cursor.sequence;
  const namesTitle = isLatest && !document.isPublic && tombstoneKeepsTitle(reason);
  return {
    documentId: event.documentId,
    indexNumber: event.indexNumber,
    withdrawnAt: event.at,
    reason,
    explanation: isLatest ? event.explanation : null,
    ...(namesTitle ? { title: document.title } : {}),
    ...(isLatest && replacementId ? { replacement: replacementId } : {}),
  };
}

/** Names as the public interface has them; of `channels.0.name` the first part is the attribute. */
function withoutPrivate(fields: readonly string[], { privateFields }: PublicType): string[] {
  return fields.filter((field) => !privateFields.includes(field.split('.')[0] ?? ''));
}

/** What everybody may know of an event, by what its document is now: a withdrawal silences the earlier events as well. */
export function toPublicChange(event: ScannedEvent, type: PublicType): Change {
  const isShown = showsContent(event);
  return {
    sequence: event.cursor.sequence,
    kind: event.kind,
    at: event.at,
    type: type.name,
    documentId: event.documentId,
    indexNumber: event.indexNumber,
    categoryPath: event.categoryPath,
    organization: isSilenced(event) ? null : event.organizationId,
    changedFields: isShown ? withoutPrivate(event.changedFields, type) : [],
    isMajor: event.isMajor,
    changeNote: isShown ? event.changeNote : null,
    url: `${type.path}/${event.documentId}`,
    ...(isShown ? { title: event.document.title } : {}),
    ...(event.kind === 'withdrawn' && event.reason
      ? { tombstone: tombstoneOf(event, event.reason) }
      : {}),
    ...(event.isInside ? {} : { left: true as const }),
  };
}
