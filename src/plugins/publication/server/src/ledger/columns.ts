import type { LedgerEntry, LedgerEvent } from '../contracts/ledger';

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** An entry by column names. */
export function toColumns(entry: LedgerEntry): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [toSnakeCase(name), value]),
  );
}

/** Columns of the ledger as an event: instants as ISO strings, days as they are written, numbers too large for JavaScript as text. */
export const EVENT_COLUMNS = `
  sequence::text as "sequence", event_id::text as "eventId", kind, uid,
  document_id as "documentId", index_number as "indexNumber", title,
  organization_id as "organizationId", category_id as "categoryId", category_path as "categoryPath",
  channels, digest, changed_fields as "changedFields", is_major as "isMajor", change_note as "changeNote",
  actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName",
  reason, explanation, replacement_id as "replacementId", is_first as "isFirst", formed_on::text as "formedOn",
  recorded_at as "recordedAt", occurred_at as "occurredAt",
  first_published_at as "firstPublishedAt", legacy_published_at as "legacyPublishedAt"`;

const INSTANTS = ['recordedAt', 'occurredAt', 'firstPublishedAt', 'legacyPublishedAt'] as const;

/** A row read with EVENT_COLUMNS. */
export function toEvent(row: Record<string, unknown>): LedgerEvent {
  const instants = INSTANTS.map((name) => {
    const value = row[name];
    return [name, value instanceof Date ? value.toISOString() : value];
  });
  return { ...row, ...Object.fromEntries(instants) } as LedgerEvent;
}
