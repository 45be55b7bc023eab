import type { LedgerEvent } from '../contracts/ledger';

/** A row of the ledger's table as `pg` reads it: bigint as text, timestamps as Date. */
export type EventRow = {
  sequence: string | number;
  event_id: string;
  recorded_at: Date;
  kind: LedgerEvent['kind'];
  occurred_at: Date;
  uid: string;
  document_id: string;
  index_number: string;
  title: string;
  organization_id: string | null;
  category_id: string | null;
  category_path: string | null;
  channels: string[];
  digest: string;
  changed_fields: string[];
  is_major: boolean;
  change_note: string | null;
  actor_kind: LedgerEvent['actorKind'];
  actor_id: string | null;
  actor_name: string;
  reason: LedgerEvent['reason'];
  explanation: string | null;
  replacement_id: string | null;
  is_first: boolean;
  formed_on: string | null;
  first_published_at: Date;
  legacy_published_at: Date | null;
};

/** The event a row holds. */
export function toEvent(row: EventRow): LedgerEvent {
  return {
    sequence: String(row.sequence),
    eventId: row.event_id,
    recordedAt: row.recorded_at.toISOString(),
    kind: row.kind,
    occurredAt: row.occurred_at.toISOString(),
    uid: row.uid,
    documentId: row.document_id,
    indexNumber: row.index_number,
    title: row.title,
    organizationId: row.organization_id,
    categoryId: row.category_id,
    categoryPath: row.category_path,
    channels: row.channels,
    digest: row.digest,
    changedFields: row.changed_fields,
    isMajor: row.is_major,
    changeNote: row.change_note,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    actorName: row.actor_name,
    reason: row.reason,
    explanation: row.explanation,
    replacementId: row.replacement_id,
    isFirst: row.is_first,
    formedOn: row.formed_on,
    firstPublishedAt: row.first_published_at.toISOString(),
    legacyPublishedAt: row.legacy_published_at?.toISOString() ?? null,
  };
}
