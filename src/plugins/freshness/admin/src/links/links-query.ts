import { LINK_STATES } from '../../../../../domain/link-check/next-link-state';

/** Filters and page of the list; they live in the address. */
export type LinksAddress = {
  /** A state, or `all`; what is broken when none is given. */
  state?: string;
  organization?: string;
  /** One document, by type and documentId. */
  uid?: string;
  document?: string;
  page?: string;
  pageSize?: string;
};

export const ALL = 'all';
export const PAGE_SIZE = '20';

/** What can be cleared; without them the list shows what is broken, everywhere. */
export const FILTERS = [
  'state',
  'organization',
  'uid',
  'document',
] as const satisfies readonly (keyof LinksAddress)[];

/** The state that is shown: what nobody knows is taken as none. */
export function shownState({ state = 'broken' }: LinksAddress): string {
  return state === ALL || LINK_STATES.some((known) => known === state) ? state : 'broken';
}

/** Whether the list is narrowed down otherwise than from the start. */
export function isFiltered(address: LinksAddress): boolean {
  return FILTERS.some((name) => Boolean(address[name]));
}

/** What the server is asked. */
export function linksParams(address: LinksAddress): Record<string, string> {
  const { organization, uid, document, page = '1', pageSize = PAGE_SIZE } = address;
  const state = shownState(address);
  return {
    ...(state === ALL ? {} : { state }),
    ...(organization ? { organization } : {}),
    ...(uid ? { uid } : {}),
    ...(document ? { document } : {}),
    page,
    pageSize,
  };
}
