import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freezeReturn,
  sourceDigest,
  type ReturnToFreeze,
} from '../../../src/domain/statistics/freeze-return';
import { freezeTotals } from '../../../src/domain/statistics/freeze-totals';
import { daysCounted } from '../../../src/domain/statistics/days-counted';
import { lateRecords, type DatedRecord } from '../../../src/domain/statistics/late-records';
import type { PeriodClass } from '../../../src/domain/statistics/period';
import type { ReportingUnit } from '../../../src/domain/statistics/reporting-unit';
import { rollUp, type UnitReturn } from '../../../src/domain/statistics/roll-up';
import { unitTreeOn } from '../../../src/domain/statistics/unit-tree';
import { makeIndicator, q } from './make-set';
import { makeCity, makeUnit } from './make-units';
import { nationalReturn } from './national-return';

const frozen: ReturnToFreeze = {
  set: { key: 'national_2014', version: 3 },
  unit: { id: 'd1-1', name: '某区教育局' },
  quarter: q('2026-Q1'),
  revision: 1,
  revisionReason: null,
  cells: nationalReturn().set('2.1', null),
  footer: {
    responsiblePerson: '王某',
    reviewer: '李某',
    filler: '张某',
    phone: '61881234',
    filledOn: '2026-04-03',
  },
  explanations: new Map([['R5', '上期收到，本期答复']]),
  provenance: new Map([
    [
      '1.1',
      {
        source: 'ledger.first_publications',
        counted: '119',
        reason: '补纸质',
        records: ['b', 'a'],
      },
    ],
    ['1.1.1', { source: 'ledger.normative_documents', counted: '14', reason: null, records: [] }],
  ]),
  sources: { ledgerSequence: '4711', digest: sourceDigest([{ id: 'a' }, { id: 'b' }]) },
};

describe('a frozen return', () => {
  it('is the same text, byte by byte, in whatever order it was put together', () => {
    const shuffled = fc.shuffledSubarray([...frozen.cells], { minLength: frozen.cells.size });
    fc.assert(
      fc.property(shuffled, (cells) => {
        const again = freezeReturn({
          ...Object.fromEntries(Object.entries(frozen).reverse()),
          ...frozen,
          cells: new Map(cells),
          provenance: new Map(
            [...frozen.provenance]
              .reverse()
              .map(([code, one]) => [code, { ...one, records: [...one.records].reverse() }]),
          ),
        });
        expect(again).toEqual(freezeReturn(frozen));
      }),
      { numRuns: 20 },
    );
  });

  it('holds everything it was made of, blank as null and not as 0', () => {
    const { json, digest } = freezeReturn(frozen);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    const read = JSON.parse(json) as Record<string, Record<string, unknown>>;
    expect(Object.keys(read)).toEqual([
      ...['cells', 'explanations', 'footer', 'format', 'provenance', 'quarter'],
      ...['revision', 'revisionReason', 'set', 'sources', 'unit'],
    ]);
    expect(read.cells).toMatchObject({ '1.1': '120', '2.1': null, '3.3.4d': '0' });
    expect(read.provenance?.['1.1']).toEqual({
      counted: '119',
      reason: '补纸质',
      records: ['a', 'b'],
      source: 'ledger.first_publications',
    });
  });

  it.each([
    ['a number', { cells: nationalReturn() }],
    ['the rules', { set: { key: 'national_2014', version: 4 } }],
    ['the revision', { revision: 2, revisionReason: '漏报' }],
    ['an explanation', { explanations: new Map() }],
    ['the facts', { sources: { ledgerSequence: '4711', digest: sourceDigest([{ id: 'a' }]) } }],
    ['the records behind a number', { provenance: new Map() }],
  ] satisfies [string, Partial<ReturnToFreeze>][])(
    'has another digest when %s differs',
    (_what, change) => {
      expect(freezeReturn({ ...frozen, ...change }).digest).not.toBe(freezeReturn(frozen).digest);
    },
  );

  it('takes the facts in any order', () => {
    const facts = [
      { id: 'a', on: '2026-01-01' },
      { on: '2026-01-02', id: 'b' },
    ];
    expect(sourceDigest(facts)).toBe(sourceDigest([{ id: 'b', on: '2026-01-02' }, facts[0]]));
    expect(sourceDigest(facts)).not.toBe(sourceDigest(facts.slice(1)));
  });
});

describe('a frozen total', () => {
  const units = makeCity({ districts: 2, departments: 2, townships: 2 });
  const indicators = [makeIndicator({ code: 'n' })];
  const returns = new Map(
    units.map(({ id }, at): [string, UnitReturn] => [
      id,
      { state: 'frozen', cells: new Map([['n', String(at)]]), isLate: false },
    ]),
  );
  const freeze = (all: readonly ReportingUnit[]) => {
    const tree = unitTreeOn(all, q('2026-Q1'));
    return freezeTotals({
      set: { key: 'national_2014', version: 3 },
      unit: { id: 'city', name: '某市' },
      quarter: q('2026-Q1'),
      revision: 1,
      revisionReason: null,
      rollUp: rollUp({ tree, rootId: 'city', indicators, returns }),
      parts: [...tree.units.keys()].map((unitId) => ({ unitId, revision: 1, digest: unitId })),
    });
  };

  it('is the same text after units were merged, renamed and moved in later quarters', () => {
    const before = freeze(units);
    const later = units.flatMap((unit): ReportingUnit[] => {
      if (unit.id === 'd1') return [{ ...unit, validTo: q('2026-Q1'), mergedInto: 'd2' }];
      if (unit.id === 'c-1') {
        const moved = { ...unit, name: '新名', reportsTo: 'd2', validFrom: q('2026-Q2') };
        return [moved, { ...unit, validTo: q('2026-Q1') }];
      }
      return [unit];
    });
    const added = makeUnit({ id: 'new', reportsTo: 'city', validFrom: q('2026-Q2') });
    expect(freeze([added, ...later.reverse()])).toEqual(before);
  });

  it('says what it was made of', () => {
    const read = JSON.parse(freeze(units).json) as Record<string, unknown>;
    expect(read.area).toEqual({ n: String((units.length * (units.length - 1)) / 2) });
    expect(read.missing).toEqual([]);
    expect(read.parts).toHaveLength(units.length);
    expect(freeze(units.slice(0, -1)).digest).not.toBe(freeze(units).digest);
  });
});

describe('late records', () => {
  const period = { firstDay: '2026-01-01', lastDay: '2026-03-31' };
  const mark = { countedAt: '2026-04-15T02:00:00.000Z', ledgerSequence: '100' };
  const record = (id: string, on: string, recordedAt: string) => ({ id, on, recordedAt });
  const lateOf = (records: DatedRecord[], seen = mark) =>
    lateRecords(records, { ...period, mark: seen }).map(({ id }) => id);

  it('belong to the period of a frozen number and came after it was counted', () => {
    const records = [
      record('in time', '2026-03-31', '2026-04-15T02:00:00Z'),
      record('late', '2026-03-31', '2026-04-15T02:00:00.001Z'),
      record('open quarter', '2026-04-01', '2026-05-01T00:00:00Z'),
      record('before', '2025-12-31', '2026-06-01T00:00:00Z'),
      record('first', '2026-01-01', '2026-04-15T10:00:00+08:00'),
      record('second', '2026-01-01', '2026-04-15T10:00:01+08:00'),
    ];
    expect(lateOf(records)).toEqual(['late', 'second']);
  });

  it('are late no longer once a correction that saw them is frozen', () => {
    const records = [record('late', '2026-03-31', '2026-04-16T00:00:00Z')];
    expect(lateOf(records)).toHaveLength(1);
    const corrected = { countedAt: '2026-05-02T00:00:00Z', ledgerSequence: '200' };
    expect(lateOf(records, corrected)).toEqual([]);
  });

  it('from the ledger go by its numbers, not by two clocks', () => {
    const at = (id: string, sequence: string) => ({
      ...record(id, '2026-03-31', '2026-04-15T01:59:59Z'),
      sequence,
    });
    expect(lateOf([at('seen', '100'), at('not seen', '101'), at('old', '9')])).toEqual([
      'not seen',
    ]);
  });

  it('cannot be told without an instant', () => {
    expect(() => lateOf([record('x', '2026-03-31', 'yesterday')])).toThrow(RangeError);
  });

  it('of half-yearly and yearly numbers reach back before the quarter they are asked in', () => {
    const row = (source: string, periodClass: PeriodClass) => ({
      autoSource: { source },
      periodClass,
    });
    const asked = [
      row('ledger.first_publications', 'quarter'),
      row('staff.count', 'half_year'),
      row('staff.count', 'quarter'),
      { autoSource: null, periodClass: 'year' as const },
    ];
    expect([...daysCounted(asked, q('2026-Q4'))]).toEqual([
      ['ledger', { firstDay: '2026-10-01', lastDay: '2026-12-31' }],
      ['staff', { firstDay: '2026-07-01', lastDay: '2026-12-31' }],
    ]);
    expect(daysCounted([row('ledger.by_channel', 'year')], q('2026-Q4')).get('ledger')).toEqual({
      firstDay: '2026-01-01',
      lastDay: '2026-12-31',
    });
  });
});
