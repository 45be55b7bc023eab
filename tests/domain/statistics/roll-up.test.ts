import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../src/domain/statistics/compare-values';
import { rankValues } from '../../../src/domain/statistics/rank-values';
import { countsIn, type ReportingUnit } from '../../../src/domain/statistics/reporting-unit';
import type { ReturnState } from '../../../src/domain/statistics/return-state';
import { rollUp, type RollUp, type UnitReturn } from '../../../src/domain/statistics/roll-up';
import type { CellValue } from '../../../src/domain/statistics/sum-values';
import { unitTreeOn } from '../../../src/domain/statistics/unit-tree';
import { yearTotals } from '../../../src/domain/statistics/year-totals';
import { makeIndicator, q } from './make-set';
import { makeCity, makeUnit } from './make-units';

const quarter = q('2026-Q1');
const indicators = [
  makeIndicator({ code: 'h', kind: 'heading' }),
  makeIndicator({ code: 'n' }),
  makeIndicator({ code: 'money', decimals: 2 }),
  makeIndicator({ code: 'average', decimals: 2, addsUp: false }),
  makeIndicator({ code: 'word', valueType: 'text' }),
];

const filed = (
  state: ReturnState,
  cells: Record<string, CellValue>,
  isLate = false,
): UnitReturn => ({ state, cells: new Map(Object.entries(cells)), isLate });

describe('a roll-up', () => {
  const units = makeCity({ districts: 2, departments: 1, townships: 1 });
  const tree = unitTreeOn(units, quarter);
  const returns = new Map<string, UnitReturn>([
    ['city', filed('accepted', { n: '1', money: '0.1', average: '5', word: 'x' })],
    ['c-1', filed('accepted', { n: '10', money: '0.2', average: '7' })],
    ['tax', filed('frozen', { n: '100' })],
    ['d1', filed('aggregated', { n: '1000' })],
    ['d1-1', filed('accepted', { n: '10000' }, true)],
    ['d1-tax', filed('accepted', { n: '100000', money: '0.05' })],
    ['d1-t1', filed('accepted', { n: '1000000', money: null })],
    ['d2', filed('submitted', { n: '7' })],
    ['d2-1', filed('returned', { n: '7' }, true)],
    ['d2-tax', filed('draft', { n: '7' })],
  ]);
  const of = (rootId: string, counting?: 'handed_in') =>
    rollUp({ tree, rootId, indicators, returns, ...(counting ? { counting } : {}) });
  const n = ({ own, area, columns }: RollUp) => [
    own.get('n'),
    area.get('n'),
    columns.government.get('n'),
    columns.department.get('n'),
    columns.township.get('n'),
  ];

  it('has the own level, the whole area and its columns, a vertical unit in its district', () => {
    expect(n(of('city'))).toEqual(['111', '1111111', '1001', '110110', '1000000']);
    expect(n(of('d1'))).toEqual(['111000', '1111000', '1000', '110000', '1000000']);
    expect(n(of('tax'))).toEqual(['100', '100', null, '100', null]);
    expect(n(of('d1-t1'))).toEqual(['1000000', '1000000', null, null, '1000000']);
  });

  it('says who is accepted, waits, is missing and was late, every unit once', () => {
    const { accepted, waiting, missing, late } = of('city');
    expect(waiting).toEqual(['d2']);
    expect(missing).toEqual(['d2-1', 'd2-tax', 'd2-t1']);
    expect(late).toEqual(['d1-1', 'd2-1']);
    expect([...accepted, ...waiting, ...missing].sort()).toEqual(units.map(({ id }) => id).sort());
  });

  it('counts what was accepted, or what was handed in where that is asked', () => {
    expect(of('d2').area.get('n')).toBeNull();
    expect(of('d2', 'handed_in').area.get('n')).toBe('7');
  });

  it('is exact, blank only where all is blank, and adds neither averages nor words', () => {
    const { area, columns } = of('city');
    expect(area.get('money')).toBe('0.35');
    expect(columns.township.get('money')).toBeNull();
    expect([...area.keys()]).toEqual(['n', 'money']);
  });

  it('has nothing for a unit that is not there', () => {
    expect(() => of('nobody')).toThrow(RangeError);
  });

  it('puts what works below a township into its column', () => {
    const more = [...units, makeUnit({ id: 'post', reportsTo: 'd1-t1' })];
    const { columns } = rollUp({
      tree: unitTreeOn(more, quarter),
      rootId: 'd1',
      indicators,
      returns: new Map([['post', filed('accepted', { n: '4' })]]),
    });
    expect(columns.township.get('n')).toBe('4');
    expect(columns.department.get('n')).toBeNull();
  });
});

/** By climbing from each unit to the root, the other way round than the rules do it, and with plain numbers. */
function climbingTotals(
  units: readonly ReportingUnit[],
  rootId: string,
  values: ReadonlyMap<string, number>,
): { own: number; area: number } {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  let [own, area] = [0, 0];
  for (const unit of units) {
    let isOwn = true;
    let at: ReportingUnit | undefined = unit;
    while (at && at.id !== rootId) {
      if (at.level !== 'department') isOwn = false;
      at = byId.get(countsIn(at) ?? '');
    }
    if (!at) continue;
    area += values.get(unit.id) ?? 0;
    if (isOwn) own += values.get(unit.id) ?? 0;
  }
  return { own, area };
}

describe('any tree', () => {
  const levels = ['district', 'township', 'street', 'department'] as const;
  const shape = fc.array(
    fc.record({
      parent: fc.nat(),
      region: fc.option(fc.nat(), { nil: null }),
      level: fc.constantFrom(...levels),
      value: fc.nat({ max: 1000 }),
    }),
    { minLength: 1, maxLength: 40 },
  );

  it('gives what an independent calculation gives, at every unit of it', () => {
    fc.assert(
      fc.property(shape, (drawn) => {
        // Parents and regions are always drawn from those before, so that there is no circle.
        const units = drawn.map(({ parent, region, level }, at) =>
          makeUnit({
            id: `u${at}`,
            level,
            reportsTo: at === 0 ? null : `u${parent % at}`,
            localRegion: at === 0 || region === null ? null : `u${region % at}`,
          }),
        );
        const values = new Map(drawn.map(({ value }, at) => [`u${at}`, value]));
        const tree = unitTreeOn(units, quarter);
        const returns = new Map(
          [...values].map(([id, value]) => [id, filed('accepted', { n: String(value) })]),
        );
        for (const { id } of units) {
          const { own, area, columns } = rollUp({ tree, rootId: id, indicators, returns });
          const expected = climbingTotals(units, id, values);
          expect({ own: Number(own.get('n')), area: Number(area.get('n')) }).toEqual(expected);
          const split = Object.values(columns).reduce((sum, one) => sum + Number(one.get('n')), 0);
          expect(split).toBe(expected.area);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Counts how often a cell is read. */
class CountingCells extends Map<string, CellValue> {
  static reads = 0;
  override get(code: string): CellValue | undefined {
    CountingCells.reads += 1;
    return super.get(code);
  }
}

describe('the work of a roll-up', () => {
  it('doubles with twice the units and with twice the rows: every cell is read once', () => {
    const reads = (districts: number, rows: number) => {
      const units = makeCity({ districts, departments: 60, townships: 15 });
      const many = Array.from({ length: rows }, (_, at) => makeIndicator({ code: `i${at}` }));
      const cells = new CountingCells(many.map(({ code }) => [code, '1']));
      const returns = new Map(
        units.map(({ id }): [string, UnitReturn] => [
          id,
          { state: 'accepted', cells, isLate: false },
        ]),
      );
      CountingCells.reads = 0;
      const tree = unitTreeOn(units, quarter);
      const { area } = rollUp({ tree, rootId: 'city', indicators: many, returns });
      expect(area.get('i0')).toBe(String(units.length));
      expect(CountingCells.reads).toBe(units.length * rows);
      return CountingCells.reads;
    };
    const [some, more] = [reads(13, 10), reads(26, 10)];
    expect(more - 62 * 10).toBe(2 * (some - 62 * 10));
    expect(reads(13, 20)).toBe(2 * some);
  });
});

describe('the year of an area', () => {
  it('takes the quarters together, each with the units it had', () => {
    const rows = [
      makeIndicator({ code: 'n' }),
      makeIndicator({ code: 'staff', kind: 'stock' }),
      makeIndicator({ code: 'h', kind: 'heading' }),
    ];
    const byQuarter = new Map([
      [
        q('2026-Q1'),
        new Map([
          ['n', '5'],
          ['staff', '30'],
        ]),
      ],
      [
        q('2026-Q2'),
        new Map([
          ['n', '6'],
          ['staff', '28'],
        ]),
      ],
    ]);
    expect(Object.fromEntries(yearTotals(rows, q('2026-Q2'), byQuarter))).toEqual({
      n: { current: '6', year: '11', missing: [] },
      staff: { current: '28', year: '28', missing: [] },
    });
  });
});

describe('comparisons', () => {
  it.each([
    ['120', '100', '20', '20'],
    ['100', '120', '-20', '-16.7'],
    ['1', '3', '-2', '-66.7'],
    ['2', '3', '-1', '-33.3'],
    ['2001', '2000', '1', '0.1'],
    ['2000.5', '2000', '0.5', '0'],
    ['0', '5', '-5', '-100'],
    ['5', '5', '0', '0'],
    ['5', '0', '5', null],
    ['5', null, null, null],
    [null, '5', null, null],
  ])('%s after %s is %s more, %s per cent', (now, before, difference, percent) => {
    expect(compareValues(now, before)).toEqual({ now, before, difference, percent });
  });
});

describe('a ranking', () => {
  it('gives equal numbers the same rank and blanks none', () => {
    const entries = [
      { key: 'a', value: '5' },
      { key: 'b', value: null },
      { key: 'c', value: '10' },
      { key: 'd', value: '5.00' },
      { key: 'e', value: '0' },
    ];
    expect(rankValues(entries).map(({ key, rank }) => [key, rank])).toEqual([
      ['c', 1],
      ['a', 2],
      ['d', 2],
      ['e', 4],
      ['b', null],
    ]);
  });
});
