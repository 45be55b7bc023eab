import { expect, test } from 'vitest';
import { RETURN_STATES } from '../../../src/domain/statistics/return-state';
import {
  countKinds,
  TILE_KINDS,
  TILE_SIGNS,
  tileAfter,
  tileKindOf,
} from '../../../src/plugins/statistics/admin/src/board/tile-map';

test('late is what still has to come after the last day; what came too late waits or is accepted', () => {
  const kinds = (isLate: boolean) =>
    Object.fromEntries(RETURN_STATES.map((state) => [state, tileKindOf({ state, isLate })]));
  expect(kinds(false)).toEqual({
    draft: 'missing',
    self_reviewed: 'missing',
    returned: 'missing',
    submitted: 'waiting',
    accepted: 'accepted',
    aggregated: 'accepted',
    frozen: 'accepted',
  });
  expect(kinds(true)).toMatchObject({
    draft: 'late',
    self_reviewed: 'late',
    returned: 'late',
    submitted: 'waiting',
    accepted: 'accepted',
  });
});

test('each kind has a sign of its own and is counted', () => {
  expect(new Set(TILE_KINDS.map((kind) => TILE_SIGNS[kind])).size).toBe(TILE_KINDS.length);
  expect(
    countKinds([
      { state: 'draft', isLate: true },
      { state: 'draft', isLate: false },
      { state: 'submitted', isLate: true },
    ]),
  ).toEqual({ accepted: 0, waiting: 1, missing: 1, late: 1 });
});

const GROUPS = [['a', 'b'], ['c'], ['d', 'e']].map((ids) => ({ tiles: ids.map((id) => ({ id })) }));

test.each([
  ['b', 'ArrowRight', 'c'],
  ['c', 'ArrowLeft', 'b'],
  ['b', 'ArrowDown', 'c'],
  ['e', 'ArrowUp', 'c'],
  ['d', 'Home', 'a'],
  ['a', 'End', 'e'],
  ['e', 'ArrowRight', null],
  ['a', 'ArrowUp', null],
  ['a', 'Enter', null],
  ['gone', 'Home', null],
])('from tile %s the key %s leads to %s', (from, key, to) => {
  expect(tileAfter(GROUPS, from, key)).toBe(to);
});
