/** The filters and the page of the ledger; they live in the address, so that a view can be linked to. */
export const FILTERS = ['kind', 'organization', 'category', 'from', 'to', 'actor', 'q'] as const;

export type FilterName = (typeof FILTERS)[number];
export type LedgerFilters = Partial<Record<FilterName, string>>;
export type LedgerAddress = LedgerFilters & { page?: string; pageSize?: string };

/** What is set, fit for a request; anything else in the address is left out. */
export function filtersOf(address: LedgerAddress): Record<string, string> {
  const set = FILTERS.map((name) => [name, address[name]] as const);
  return Object.fromEntries(
    set.filter((entry): entry is [FilterName, string] => Boolean(entry[1])),
  );
}
