import { expect, test } from 'vitest';
import {
  isFiltered,
  linksParams,
  shownState,
} from '../../../src/plugins/freshness/admin/src/links/links-query';

const paging = { page: '1', pageSize: '20' };

test('at first the list shows what is broken, everywhere', () => {
  expect(linksParams({})).toEqual({ state: 'broken', ...paging });
  expect(isFiltered({ page: '3' })).toBe(false);
});

test('all states, an organization and a document are passed on', () => {
  const address = { state: 'all', organization: 'o', uid: 'u', document: 'd', page: '2' };
  const asked = { organization: 'o', uid: 'u', document: 'd', page: '2', pageSize: '20' };
  expect(linksParams(address)).toEqual(asked);
  expect(isFiltered(address)).toBe(true);
});

test('a state nobody knows, typed into the address, is taken as none', () => {
  expect(shownState({ state: 'rotten' })).toBe('broken');
  expect(linksParams({ state: 'rotten' })).toEqual({ state: 'broken', ...paging });
});
