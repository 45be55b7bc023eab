import { RETURN_STATES, type ReturnState } from '../../../../../domain/statistics/return-state';

/** Filters and page of the list of returns; they live in the address. */
export type ReturnsAddress = {
  set?: string;
  quarter?: string;
  state?: string;
  unit?: string;
  office?: string;
  late?: string;
  q?: string;
  page?: string;
  pageSize?: string;
};

const PAGE_SIZE = '20';

export const FILTERS = [
  'set',
  'quarter',
  'state',
  'unit',
  'office',
  'late',
  'q',
] as const satisfies readonly (keyof ReturnsAddress)[];

/** What narrows the list; an unknown state of an old link narrows nothing. */
export function filtersOf(address: ReturnsAddress): Record<string, string> {
  return Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = address[name];
      if (typeof value !== 'string' || value === '') return [];
      return name === 'state' && !isState(value) ? [] : [[name, value]];
    }),
  );
}

/** What the server is asked. */
export function returnsParams(address: ReturnsAddress): Record<string, string> {
  const { page = '1', pageSize = PAGE_SIZE } = address;
  return { ...filtersOf(address), page, pageSize };
}

function isState(value: string): value is ReturnState {
  return (RETURN_STATES as readonly string[]).includes(value);
}
