import { describe, expect, it } from 'vitest';
import { checkUnits } from '../../../src/domain/statistics/check-units';
import { dueLevelOf } from '../../../src/domain/statistics/due-level';
import { countsIn, type ReportingUnit } from '../../../src/domain/statistics/reporting-unit';
import { unitTreeOn } from '../../../src/domain/statistics/unit-tree';
import { q } from './make-set';
import { makeCity, makeUnit } from './make-units';

const quarter = q('2026-Q1');
const ids = (units: readonly ReportingUnit[]) => units.map(({ id }) => id);

describe('who reports to whom', () => {
  const units = makeCity({ districts: 2, departments: 2, townships: 3 });

  it('is a list of its own for every office', () => {
    expect(ids(unitTreeOn(units, quarter).reportingTo('city'))).toEqual([
      'c-1',
      'c-2',
      'tax',
      'd1',
      'd2',
    ]);
    expect(ids(unitTreeOn(units, quarter).reportingTo('d1'))).toEqual([
      ...['d1-1', 'd1-2', 'd1-t1', 'd1-t2', 'd1-t3'],
    ]);
    expect(ids(unitTreeOn(units, quarter).reportingTo('tax'))).toEqual(['d1-tax', 'd2-tax']);
  });

  it('counts a vertically managed unit in its district, whomever it reports to, and nowhere else', () => {
    const tree = unitTreeOn(units, quarter);
    expect(ids(tree.countedIn('d1'))).toContain('d1-tax');
    expect(tree.countedIn('tax')).toEqual([]);
    const everywhere = units.flatMap(({ id }) => ids(tree.countedIn(id)));
    expect(everywhere).toHaveLength(new Set(everywhere).size);
    expect(ids(tree.tops)).toEqual(['city']);
    expect(countsIn({ localRegion: null, reportsTo: 'city' })).toBe('city');
  });

  it('makes what is handed to the city due on the day of the city, everything else earlier', () => {
    expect(dueLevelOf(null)).toBe('city');
    expect(dueLevelOf({ level: 'city' })).toBe('city');
    expect(dueLevelOf({ level: 'district' })).toBe('district');
    expect(dueLevelOf({ level: 'department' })).toBe('district');
  });

  it('changes with the quarter: units join, end and are merged', () => {
    const over = { validTo: q('2026-Q1'), mergedInto: 'd2' };
    const changed = [
      ...units.map((unit) => (unit.id === 'd1' ? { ...unit, ...over } : unit)),
      makeUnit({ id: 'new', reportsTo: 'd2', validFrom: q('2026-Q2') }),
    ];
    expect(ids(unitTreeOn(changed, quarter).reportingTo('d2'))).not.toContain('d1-1');
    const after = ids(unitTreeOn(changed, q('2026-Q2')).reportingTo('d2'));
    expect(after).toEqual(expect.arrayContaining(['d1-1', 'd1-t1', 'd2-1', 'new']));
    expect(ids(unitTreeOn(changed, q('2026-Q2')).countedIn('d2'))).toContain('d1-tax');
    expect(unitTreeOn(changed, q('2026-Q2')).units.has('d1')).toBe(false);
  });

  it('puts what belongs to a unit that ended without a successor at the top, where it is seen', () => {
    const lost = [
      makeUnit({ id: 'a', level: 'city' }),
      makeUnit({ id: 'b', reportsTo: 'gone' }),
      makeUnit({ id: 'gone', validTo: q('2025-Q4'), mergedInto: 'also-gone' }),
      makeUnit({ id: 'also-gone', validTo: q('2025-Q4'), mergedInto: 'gone' }),
    ];
    expect(ids(unitTreeOn(lost, quarter).tops)).toEqual(['a', 'b']);
  });
});

describe('units somebody saves', () => {
  const codes = (...units: ReportingUnit[]) =>
    checkUnits(units).map(({ code, field }) => [code.replace('statistics.', ''), field]);
  const city = makeUnit({ id: 'city', level: 'city' });

  it('are fine as they are in a whole city', () => {
    expect(checkUnits(makeCity({ districts: 3, departments: 4, townships: 4 }))).toEqual([]);
  });

  it('name units that are there at that time', () => {
    expect(codes(city, makeUnit({ id: 'a', reportsTo: 'nobody' }))).toEqual([
      ['unit_unknown', 'reportsTo'],
    ]);
    const ended = makeUnit({ id: 'old', validTo: q('2025-Q4') });
    const late = makeUnit({ id: 'a', reportsTo: 'old', validFrom: q('2026-Q1') });
    expect(codes(ended, late)).toEqual([['unit_unknown', 'reportsTo']]);
    expect(codes({ ...ended, mergedInto: 'nobody' })).toEqual([['unit_unknown', 'mergedInto']]);
    expect(codes(city, makeUnit({ id: 'a', reportsTo: 'city', localRegion: 'x' }))).toEqual([
      ['unit_unknown', 'localRegion'],
    ]);
  });

  it('count in a government, not in a department', () => {
    const department = makeUnit({ id: 'd', reportsTo: 'city' });
    expect(
      codes(city, department, makeUnit({ id: 'v', reportsTo: 'd', localRegion: 'd' })),
    ).toEqual([['unit_region_no_government', 'localRegion']]);
  });

  it('do not name themselves, and do not go round in a circle', () => {
    expect(codes(makeUnit({ id: 'a', reportsTo: 'a' }))).toEqual([
      ['unit_names_itself', 'reportsTo'],
    ]);
    const circle = [
      makeUnit({ id: 'a', reportsTo: 'b' }),
      makeUnit({ id: 'b', reportsTo: 'c' }),
      makeUnit({ id: 'c', reportsTo: 'a' }),
      makeUnit({ id: 'd', reportsTo: 'a' }),
    ];
    expect(codes(...circle)).toEqual([['units_in_circle', 'reportsTo']]);
    expect(checkUnits(circle)[0]?.params.names).toBe('单位a → 单位b → 单位c');
  });

  it('are found in a circle that only comes about later, or only in what they count in', () => {
    const later = [
      makeUnit({ id: 'a', reportsTo: null, validTo: q('2025-Q4') }),
      makeUnit({ id: 'a', reportsTo: 'b', validFrom: q('2026-Q1') }),
      makeUnit({ id: 'b', reportsTo: 'a' }),
    ];
    expect(codes(...later)).toEqual([['units_in_circle', 'reportsTo']]);
    const counting = [
      makeUnit({ id: 'd', level: 'district', reportsTo: null, localRegion: 't' }),
      makeUnit({ id: 't', level: 'township', reportsTo: 'd' }),
    ];
    expect(codes(...counting)).toEqual([['units_in_circle', 'reportsTo']]);
  });

  it('are found in a circle that a merger closes', () => {
    const merged = { validTo: q('2025-Q4'), mergedInto: 'new' };
    const above = makeUnit({ id: 'old', level: 'city', ...merged });
    expect(codes(above, makeUnit({ id: 'new', level: 'district', reportsTo: 'old' }))).toEqual([
      ['units_in_circle', 'reportsTo'],
    ]);
  });

  it('are never left without an upper unit: they would be in no total', () => {
    const ended = makeUnit({
      id: 'd',
      level: 'district',
      reportsTo: 'city',
      validTo: q('2026-Q2'),
    });
    const bureau = makeUnit({ id: 'b', reportsTo: 'd' });
    expect(codes(city, ended, bureau)).toEqual([['unit_orphaned', 'reportsTo']]);
    expect(checkUnits([city, ended, bureau])[0]?.params).toMatchObject({
      other: 'd',
      quarter: '2026-Q3',
    });
    const again = makeUnit({ ...ended, validFrom: q('2026-Q4'), validTo: null });
    expect(codes(city, ended, again, bureau)).toEqual([['unit_orphaned', 'reportsTo']]);
    const vertical = makeUnit({ id: 'v', reportsTo: 'city', localRegion: 'd' });
    expect(codes(city, ended, vertical)).toEqual([['unit_orphaned', 'localRegion']]);
    expect(codes(city, ended, { ...bureau, validTo: q('2026-Q2') })).toEqual([]);
    const other = makeUnit({ id: 'e', level: 'district', reportsTo: 'city' });
    expect(codes(city, { ...ended, mergedInto: 'e' }, other, bureau, vertical)).toEqual([]);
  });

  it('are not merged into one that has ended itself', () => {
    const over = { level: 'district', reportsTo: 'city', validTo: q('2026-Q2') } as const;
    const merged = makeUnit({ id: 'd', ...over, mergedInto: 'e' });
    expect(codes(city, merged, makeUnit({ id: 'e', ...over }))).toEqual([
      ['unit_merged_into_nothing', 'mergedInto'],
    ]);
    const onwards = makeUnit({ id: 'e', ...over, mergedInto: 'city' });
    expect(codes(city, merged, onwards)).toEqual([]);
    expect(codes(makeUnit({ id: 'x', validTo: q('9999-Q4') }))).toEqual([]);
  });

  it('stand for one thing at a time', () => {
    const first = makeUnit({ id: 'a', validTo: q('2026-Q1') });
    expect(codes(first, makeUnit({ id: 'a', validFrom: q('2026-Q2') }))).toEqual([]);
    expect(
      codes(first, makeUnit({ id: 'a', validFrom: q('2026-Q1'), organizationId: null })),
    ).toEqual([['unit_twice', 'validFrom']]);
    expect(codes(makeUnit({ id: 'a' }), makeUnit({ id: 'b', organizationId: 'org-a' }))).toEqual([
      ['unit_organization_twice', 'organizationId'],
    ]);
  });

  it.each([
    ['unit_without_name', 'name', { name: ' ' }],
    ['unit_validity_reversed', 'validTo', { validFrom: q('2026-Q2'), validTo: q('2026-Q1') }],
    ['unit_merged_but_open', 'validTo', { mergedInto: 'city' }],
  ] as const)('are refused: %s', (code, field, change) => {
    expect(codes(city, makeUnit({ id: 'a', ...change }))).toEqual([[code, field]]);
  });
});
