import type { Catalog } from './read-catalog';

const BETWEEN = ' / ';

/** A category by the names from the root down to itself; what two of the same name are told apart by. */
export function trailOf({ categories }: Pick<Catalog, 'categories'>, categoryId: string): string {
  const ids = categories.get(categoryId)?.ids ?? [];
  return ids.map((id) => categories.get(id)?.name ?? '').join(BETWEEN);
}
