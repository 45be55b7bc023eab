import type { LedgerFilter } from './resolve-filter';

/** A condition in SQL with the values of its question marks. */
export type Condition = { sql: string; bindings: (string | readonly string[])[] };

/** Whether the ledger row called `row` in a query is what the filter asks for. */
export function insideFilter(row: string, filter: LedgerFilter): Condition {
  const { uids, subtree, organizationId } = filter;
  const parts: Condition[] = [];
  if (uids) parts.push({ sql: `${row}.uid = any(?::text[])`, bindings: [uids] });
  if (organizationId) {
    parts.push({ sql: `${row}.organization_id = ?`, bindings: [organizationId] });
  }
  if (subtree) {
    parts.push({
      sql: `(starts_with(${row}.category_path, ?) or ${row}.category_id = any(?::text[]))`,
      bindings: [subtree.path, subtree.categoryIds],
    });
  }
  // Null where a document has no category or no organization: it is not inside.
  const sql = parts.map((part) => `coalesce(${part.sql}, false)`).join(' and ');
  return { sql: sql || 'true', bindings: parts.flatMap(({ bindings }) => bindings) };
}

export function isUnfiltered({ uids, subtree, organizationId }: LedgerFilter): boolean {
  return !uids && !subtree && !organizationId;
}
