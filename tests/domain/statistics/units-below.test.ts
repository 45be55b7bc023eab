import { expect, it } from 'vitest';
import { rollUp } from '../../../src/domain/statistics/roll-up';
import { unitTreeOn } from '../../../src/domain/statistics/unit-tree';
import { unitsBelow } from '../../../src/plugins/statistics/server/src/units/units-below';
import { q } from './make-set';
import { makeUnit } from './make-units';

const quarter = q('2026-Q1');

it('lists a unit and all that counts in it in printed order, each followed by those below it', () => {
  const units = [
    makeUnit({ id: 'city', level: 'city' }),
    makeUnit({ id: 'd1', level: 'district', reportsTo: 'city', order: 2 }),
    makeUnit({ id: 'd1-b', reportsTo: 'd1', order: 2 }),
    makeUnit({ id: 'd1-a', reportsTo: 'd1', order: 1 }),
    makeUnit({ id: 'bureau', reportsTo: 'city', order: 1 }),
  ];
  const expected = ['city', 'bureau', 'd1', 'd1-a', 'd1-b'];
  expect(unitsBelow(unitTreeOn(units, quarter), 'city')).toEqual(expected);
});

it('ends where stored units go round in a circle, and so does a total', () => {
  const tree = unitTreeOn(
    [
      makeUnit({ id: 'old', level: 'city', validTo: q('2025-Q4'), mergedInto: 'new' }),
      makeUnit({ id: 'new', level: 'district', reportsTo: 'old' }),
      makeUnit({ id: 'bureau', reportsTo: 'new' }),
    ],
    quarter,
  );
  expect(unitsBelow(tree, 'new').sort()).toEqual(['bureau', 'new']);
  const { missing } = rollUp({ tree, rootId: 'new', indicators: [], returns: new Map() });
  expect(missing.sort()).toEqual(['bureau', 'new']);
});
