import type { Pagination } from './contracts/api';

export type Page = { page: number; pageSize: number };

/** One page of a list that is in memory anyway. */
export function paginate<Item>(
  items: readonly Item[],
  { page, pageSize }: Page,
): { part: Item[]; pagination: Pagination } {
  const total = items.length;
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const part = items.slice((page - 1) * pageSize, page * pageSize);
  return { part, pagination: { page, pageSize, pageCount, total } };
}
