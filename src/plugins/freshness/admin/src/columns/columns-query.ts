/** Filters, order and page of the list; they live in the address. */
export type ColumnsAddress = {
  status?: string;
  overdue?: string;
  withoutPolicy?: string;
  organization?: string;
  category?: string;
  policy?: string;
  sort?: string;
  page?: string;
  pageSize?: string;
};

export const PAGE_SIZE = '20';

/** What narrows the list; an export takes the same. */
export const FILTERS = [
  'status',
  'overdue',
  'withoutPolicy',
  'organization',
  'category',
  'policy',
] as const satisfies readonly (keyof ColumnsAddress)[];

export const SORTABLE = ['category', 'status', 'dueOn'] as const;
const SORTED = new RegExp(`^(${SORTABLE.join('|')}):(asc|desc)$`, 'i');

export function filtersOf(address: ColumnsAddress): Record<string, string> {
  return Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = address[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );
}

/** What the server is asked. The table writes the order in capitals, the route reads it in small letters. */
export function columnsParams(address: ColumnsAddress): Record<string, string> {
  const { page = '1', pageSize = PAGE_SIZE, sort = '' } = address;
  const [field = 'dueOn', order = 'asc'] = SORTED.test(sort) ? sort.split(':') : [];
  return { ...filtersOf(address), page, pageSize, sort: `${field}:${order.toLowerCase()}` };
}
