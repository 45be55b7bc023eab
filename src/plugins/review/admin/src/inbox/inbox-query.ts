import type { Box } from '../../../server/src/contracts/api';

/** The boxes that are tabs of the page, in their order. */
export const TAB_BOXES = [
  'todo',
  'returned',
  'submitted',
  'overdue',
  'approved',
] as const satisfies readonly Box[];
export type TabBox = (typeof TAB_BOXES)[number];

export const DELEGATIONS = 'delegations';
export const REPORTS = 'reports';
export type Tab = TabBox | typeof DELEGATIONS | typeof REPORTS;

/** Tab, filters and page; they live in the address, so that a view can be linked to. */
export type InboxAddress = {
  tab?: string;
  q?: string;
  uid?: string;
  sort?: string;
  page?: string;
  pageSize?: string;
};

export const PAGE_SIZE = '20';
const SORTED = /^(dueOn|submittedAt):(asc|desc)$/i;

export function tabOf({ tab }: InboxAddress): Tab {
  const known: readonly Tab[] = [...TAB_BOXES, DELEGATIONS, REPORTS];
  return known.find((one) => one === tab) ?? 'todo';
}

/** What the server is asked for a box. The table writes the order in capitals, the route reads it in small letters. */
export function inboxParams(box: TabBox, address: InboxAddress): Record<string, string> {
  const { q, uid, page = '1', pageSize = PAGE_SIZE } = address;
  const sort = SORTED.test(address.sort ?? '') ? String(address.sort) : 'dueOn:asc';
  const [field, order] = sort.split(':');
  return {
    box,
    page,
    pageSize,
    sort: `${field}:${(order ?? 'asc').toLowerCase()}`,
    ...(q ? { q } : {}),
    ...(uid ? { uid } : {}),
  };
}
