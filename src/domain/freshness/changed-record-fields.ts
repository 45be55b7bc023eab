import { isDeepStrictEqual } from 'node:util';
import { PAGES_OF_FIELD } from './record-pages.data';

/** What of an organization's record stands on pages, by field. */
export type OrganizationRecord = Readonly<Record<string, unknown>>;

/** Only the fields that stand on some page; an empty text is as good as none. */
export function pageFieldsOf(record: OrganizationRecord): OrganizationRecord {
  const fields = Object.keys(PAGES_OF_FIELD).sort();
  return Object.fromEntries(fields.map((field) => [field, record[field] || null]));
}

/** Fields that differ between two states of a record, of those that stand on some page. */
export function changedRecordFields(
  before: OrganizationRecord,
  after: OrganizationRecord,
): string[] {
  const [a, b] = [pageFieldsOf(before), pageFieldsOf(after)];
  return Object.keys(b).filter((field) => !isDeepStrictEqual(a[field], b[field]));
}

/** Kinds of categories whose pages have to follow a change of some fields. */
export function pagesToFollow(fields: readonly string[]): string[] {
  return [...new Set(fields.flatMap((field) => PAGES_OF_FIELD[field] ?? []))].sort();
}
