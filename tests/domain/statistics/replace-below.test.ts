import { describe, expect, it } from 'vitest';
import { checkUnits } from '../../../src/domain/statistics/check-units';
import { idsBelow } from '../../../src/domain/statistics/ids-below';
import { replaceBelow } from '../../../src/domain/statistics/replace-below';
import type { ReportingUnit } from '../../../src/domain/statistics/reporting-unit';
import { q } from './make-set';
import { makeCity, makeUnit } from './make-units';

const CITY = makeCity({ districts: 2, departments: 2, townships: 1 });
const DISTRICTS = new Map([
  ...['d1-1', 'd1-2', 'd1-t1', 'd1-new'].map((id) => [`org-${id}`, 'org-d1'] as const),
  ...['d2-1', 'd2-2', 'd2-t1', 'd2-new'].map((id) => [`org-${id}`, 'org-d2'] as const),
  ['org-d1', 'org-city'],
  ['org-d2', 'org-city'],
  ['org-tax-new', 'org-tax'],
  ['org-tax', 'org-city'],
]);

const below = (all: readonly ReportingUnit[], rootId: string) => {
  const ids = idsBelow(all, rootId);
  return all.filter(({ id }) => ids.has(id));
};
const own = below(CITY, 'd1');
const replace = (units: readonly ReportingUnit[], all = CITY) =>
  replaceBelow(all, { rootId: 'd1', units, parents: DISTRICTS });
const refusalsOf = (units: readonly ReportingUnit[], all = CITY) =>
  replace(units, all).reasons.map(({ code, field }) => [code.replace('statistics.', ''), field]);
const changed = (id: string, part: Partial<ReportingUnit>) =>
  own.map((unit) => (unit.id === id ? { ...unit, ...part } : unit));
const added = (part: Partial<ReportingUnit> = {}) => [
  ...own,
  makeUnit({ id: 'd1-new', reportsTo: 'd1', ...part }),
];

describe('the units below a unit', () => {
  it('are those that report to it or to one below it, not those of others that only count in it', () => {
    expect([...idsBelow(CITY, 'd1')].sort()).toEqual(['d1-1', 'd1-2', 'd1-t1']);
    const all = [...CITY, makeUnit({ id: 'village', reportsTo: 'd1-t1' })];
    expect([...idsBelow(all, 'd1')]).toContain('village');
    expect([...idsBelow(all, 'd1-t1')]).toEqual(['village']);
    expect(idsBelow(CITY, 'city').size).toBe(CITY.length - 1);
    expect(idsBelow(CITY, 'nobody').size).toBe(0);
  });

  it('do not include one that once reported elsewhere, nor what reports to that', () => {
    const moved = [
      ...CITY,
      makeUnit({ id: 'moved', reportsTo: 'd2', validTo: q('2025-Q4') }),
      makeUnit({ id: 'moved', reportsTo: 'd1', validFrom: q('2026-Q1') }),
      makeUnit({ id: 'under-moved', reportsTo: 'moved' }),
    ];
    for (const root of ['d1', 'd2']) {
      expect([...idsBelow(moved, root)]).not.toContain('moved');
      expect([...idsBelow(moved, root)]).not.toContain('under-moved');
    }
    expect([...idsBelow(moved, 'city')]).toContain('under-moved');
  });

  it('include those that changed places with each other below it', () => {
    const swapped = [
      ...CITY,
      makeUnit({ id: 'a', reportsTo: 'd1', validTo: q('2025-Q4') }),
      makeUnit({ id: 'b', reportsTo: 'a', validTo: q('2025-Q4') }),
      makeUnit({ id: 'b', reportsTo: 'd1', validFrom: q('2026-Q1') }),
      makeUnit({ id: 'a', reportsTo: 'b', validFrom: q('2026-Q1') }),
    ];
    expect(checkUnits(swapped)).toEqual([]);
    expect([...idsBelow(swapped, 'd1')]).toEqual(expect.arrayContaining(['a', 'b']));
  });
});

describe('whoever keeps the list of a district', () => {
  it('changes, adds, moves, merges and ends the units on it, and everything else stays as it is', () => {
    const merged = { validTo: q('2026-Q1'), mergedInto: 'd1-2' };
    const next = [
      ...changed('d1-1', merged).filter(({ id }) => id !== 'd1-t1'),
      makeUnit({ id: 'd1-new', reportsTo: 'd1-2', guidedBy: 'c-1' }),
    ];
    const { units, reasons } = replace(next);
    expect(reasons).toEqual([]);
    expect(checkUnits(units)).toEqual([]);
    expect(below(units, 'd1')).toEqual(next);
    const others = (all: readonly ReportingUnit[]) => {
      const ids = idsBelow(all, 'd1');
      return all.filter(({ id }) => !ids.has(id));
    };
    expect(others(units)).toEqual(others(CITY));
  });

  it('saves unchanged what was read, also what a manager entered that they could not', () => {
    const all = [
      ...CITY,
      makeUnit({ id: 'x', reportsTo: 'd1', localRegion: 'd2', organizationId: 'org-far' }),
      makeUnit({ id: 'y', reportsTo: 'd1', validTo: q('2025-Q4'), mergedInto: 'd2-1' }),
    ];
    const list = below(all, 'd1');
    expect(list.map(({ id }) => id)).toEqual(expect.arrayContaining(['x', 'y']));
    expect(refusalsOf(list, all)).toEqual([]);
    const other = list.map((unit) => (unit.id === 'y' ? { ...unit, mergedInto: 'd2-2' } : unit));
    expect(refusalsOf(other, all)).toEqual([['unit_names_outsider', 'mergedInto']]);
  });

  it('does not touch the district itself, nor units of others by using their id', () => {
    for (const id of ['d1', 'd2-1', 'city', 'd1-tax']) {
      const { reasons } = replace([...own, makeUnit({ id, name: '改', reportsTo: 'd1' })]);
      expect(reasons.map(({ code }) => code)).toEqual(['statistics.unit_of_others']);
      expect(reasons[0]?.params).toMatchObject({ id, other: `单位${id}` });
    }
  });

  it('has every unit report to the district or to one on the list, in every quarter', () => {
    for (const reportsTo of ['d2', 'city', 'd2-1', 'nobody', null]) {
      expect(refusalsOf(changed('d1-1', { reportsTo }))).toEqual([['unit_not_below', 'reportsTo']]);
    }
    const later = makeUnit({ id: 'd1-1', reportsTo: 'd2', validFrom: q('2026-Q1') });
    expect(refusalsOf([...changed('d1-1', { validTo: q('2025-Q4') }), later])).toEqual([
      ['unit_not_below', 'reportsTo'],
    ]);
    // Taking over the id of another unit does not make that one a unit of the list.
    const stolen = makeUnit({ id: 'd2-1', reportsTo: 'd1' });
    expect(refusalsOf([...changed('d1-1', { reportsTo: 'd2-1' }), stolen])).toEqual([
      ['unit_not_below', 'reportsTo'],
      ['unit_of_others', 'id'],
    ]);
  });

  it('does not have a unit count in, or be merged into, one of others', () => {
    expect(refusalsOf(changed('d1-1', { localRegion: 'd2' }))).toEqual([
      ['unit_names_outsider', 'localRegion'],
    ]);
    const merged = { validTo: q('2026-Q1'), mergedInto: 'd2-1' };
    const { reasons } = replace(changed('d1-1', merged));
    expect(reasons).toMatchObject([{ field: 'mergedInto', params: { other: '单位d2-1' } }]);
    expect(refusalsOf(changed('d1-1', { ...merged, mergedInto: 'd1' }))).toEqual([]);
  });

  it('gives a unit only an organization below the district', () => {
    expect(refusalsOf(added())).toEqual([]);
    expect(refusalsOf(added({ organizationId: null }))).toEqual([]);
    for (const organizationId of ['org-d2-new', 'org-tax-new', 'org-nowhere', 'org-city']) {
      expect(refusalsOf(added({ organizationId }))).toEqual([
        ['unit_organization_outside', 'organizationId'],
      ]);
    }
  });

  it('may list a vertically managed unit, except with an organization of another district', () => {
    const vertical = { localRegion: 'd1' };
    expect(refusalsOf(added({ ...vertical, organizationId: 'org-tax-new' }))).toEqual([]);
    expect(refusalsOf(added({ ...vertical, organizationId: 'org-d2-new' }))).toEqual([
      ['unit_organization_outside', 'organizationId'],
    ]);
  });
});
