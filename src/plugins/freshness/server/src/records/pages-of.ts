import { pagesToFollow } from '../../../../../domain/freshness/changed-record-fields';
import type { Catalog } from '../catalog/read-catalog';
import type { ColumnKey } from '../contracts/places';

/** Columns of an organization whose pages show some fields of its record. */
export function pagesOf(
  { categories }: Catalog,
  { organizationId, fields }: { organizationId: string; fields: readonly string[] },
): ColumnKey[] {
  const kinds = new Set(pagesToFollow(fields));
  return [...categories.values()]
    .filter(({ kind, isOpen }) => isOpen && kinds.has(kind))
    .map(({ id }) => ({ categoryId: id, organizationId }));
}
