import { describe, expect, test } from 'vitest';
import type { AutoSource } from '../../../src/domain/statistics/auto-source';
import { lateRecords } from '../../../src/domain/statistics/late-records';
import { NATIONAL_2014 } from '../../../src/domain/statistics/ready-sets/national-2014/index.data';
import { periodDays, toQuarter } from '../../../src/domain/statistics/period';
import { halfYearEndsOf } from '../../../src/domain/work-records/half-years';
import type { EventFact, StandingFact } from '../../../src/domain/work-records/record-facts';
import {
  FUNDING_SOURCES,
  MEETING_SOURCES,
  OFFICE_SOURCES,
  STAFF_SOURCES,
  TRAINING_SOURCES,
} from '../../../src/domain/work-records/work-sources';
import { SOURCE_LABELS } from '../../../src/plugins/work-records/server/src/translations/source-labels';

function count<Fact>(
  sources: readonly AutoSource<Fact>[],
  key: string,
  facts: readonly Fact[],
  quarter = '2026-Q2',
  periodClass: 'quarter' | 'half_year' = 'quarter',
) {
  const source = sources.find((one) => one.key === key)!;
  const unitOf = (id: string) => (id === 'elsewhere' ? null : `unit of ${id}`);
  return source
    .count(facts, {
      ...periodDays(periodClass, toQuarter(quarter)),
      params: {},
      unitIds: ['unit of a', 'unit of b'],
      unitOf,
    })
    .get('unit of a');
}

const event = (id: string, on: string, amount = '1', organizationId = 'a'): EventFact => ({
  id,
  organizationId,
  on,
  amount,
});

describe('what takes place', () => {
  const courses = [
    event('before', '2026-03-31', '5'),
    event('first', '2026-04-01', '30'),
    event('last', '2026-06-30', '12'),
    event('after', '2026-07-01', '7'),
    event('other', '2026-05-01', '9', 'b'),
    event('nobody', '2026-05-01', '9', 'elsewhere'),
  ];

  test('counts on the first and the last day of the quarter and not beside it', () => {
    const expected = { value: '2', records: ['first', 'last'] };
    expect(count(TRAINING_SOURCES, 'training.courses', courses)).toEqual(expected);
    expect(count(MEETING_SOURCES, 'meetings.held', courses)).toEqual(expected);
    expect(count(TRAINING_SOURCES, 'training.participants', courses)?.value).toBe('42');
  });

  test('is 0, not blank, where there is nothing', () => {
    expect(count(TRAINING_SOURCES, 'training.participants', [])).toEqual({
      value: '0',
      records: [],
    });
  });

  test('adds up money without losing a cent, over the half-year', () => {
    const spent = Array.from({ length: 30 }, (_, n) => event(`${n}`, '2026-02-03', '0.10'));
    const facts = [...spent, event('x', '2026-06-30', '99999999.99'), event('y', '2025-12-31')];
    const found = count(FUNDING_SOURCES, 'funding.spent', facts, '2026-Q2', 'half_year');
    expect(found?.value).toBe('100000002.99');
    expect(found?.records).toHaveLength(31);
  });
});

describe('what there is', () => {
  const standing = (
    id: string,
    firstDay: string,
    lastDay: string | null,
    kind = 'full_time',
  ): StandingFact => ({ id, organizationId: 'a', firstDay, lastDay, kind });

  const staff = [
    standing('stays', '2020-01-01', null),
    standing('came on the last day', '2026-06-30', null),
    standing('left on the last day', '2020-01-01', '2026-06-30'),
    standing('left the day before', '2020-01-01', '2026-06-29'),
    standing('comes later', '2026-07-01', null),
    standing('part', '2026-01-01', null, 'part_time'),
  ];

  test('is counted as it was on the last day of the period', () => {
    expect(count(STAFF_SOURCES, 'staff.full_time', staff, '2026-Q2', 'half_year')).toEqual({
      value: '3',
      records: ['came on the last day', 'left on the last day', 'stays'],
    });
    expect(count(STAFF_SOURCES, 'staff.part_time', staff)?.records).toEqual(['part']);
    expect(count(OFFICE_SOURCES, 'offices.dedicated', staff)?.value).toBe('4');
  });
});

describe('a half-year', () => {
  test.each([
    ['came and is still there', '2025-03-01', null, ['2025-12-31', '2025-06-30']],
    ['left on the last day of one', '2025-03-01', '2025-06-30', ['2025-06-30']],
    ['left before one was over', '2025-03-01', '2025-06-29', []],
    ['came in the one that still goes on', '2026-02-01', null, []],
    ['left after it came to be known', '2025-07-01', '2026-05-01', ['2025-12-31']],
    ['came long ago', '1990-01-01', null, 6],
  ] as const)('lacks somebody who %s', (_who, firstDay, lastDay, expected) => {
    const found = halfYearEndsOf({ firstDay, lastDay, knownOn: '2026-04-10' });
    if (typeof expected === 'number') expect(found).toHaveLength(expected);
    else expect(found).toEqual(expected);
  });

  test('is over on the day after its last', () => {
    const known = (knownOn: string) =>
      halfYearEndsOf({ firstDay: '2026-01-01', lastDay: null, knownOn });
    expect(known('2026-06-30')).toEqual([]);
    expect(known('2026-07-01')).toEqual(['2026-06-30']);
  });
});

describe('what counts on another day than its own', () => {
  test('is late where that day is in the days of the frozen number', () => {
    const record = {
      id: 'r',
      on: '2020-02-03',
      countsOn: '2026-06-30',
      recordedAt: '2026-08-01T00:00:00Z',
    };
    const mark = { countedAt: '2026-07-20T00:00:00Z', ledgerSequence: '0' };
    const late = (firstDay: string, lastDay: string) =>
      lateRecords([record], { firstDay, lastDay, mark });
    expect(late('2026-01-01', '2026-06-30')).toEqual([record]);
    expect(late('2026-07-01', '2026-12-31')).toEqual([]);
    expect(late('2020-01-01', '2020-06-30')).toEqual([]);
  });
});

describe('the national form', () => {
  const keys = [
    ...TRAINING_SOURCES,
    ...MEETING_SOURCES,
    ...STAFF_SOURCES,
    ...FUNDING_SOURCES,
    ...OFFICE_SOURCES,
  ].map(({ key }) => key);

  test('counts sections 8 and 9 from these sources, each with a rule in words, but for the reading points', () => {
    const rows = NATIONAL_2014.indicators.filter(
      ({ code, kind, formula }) => /^[89]\./.test(code) && kind !== 'heading' && formula === null,
    );
    expect(rows.map(({ code, autoSource }) => [code, autoSource?.source])).toEqual([
      ['8.1', 'offices.dedicated'],
      ['8.2', 'query_points.count'],
      ['8.3.1', 'staff.full_time'],
      ['8.3.2', 'staff.part_time'],
      ['8.4', 'funding.spent'],
      ['9.1', 'meetings.held'],
      ['9.2', 'training.courses'],
      ['9.3', 'training.participants'],
    ]);
    const told = rows.filter(({ autoSource }) => keys.includes(autoSource?.source ?? ''));
    expect(told).toHaveLength(keys.length);
    for (const { countingRule } of told) expect(countingRule).toContain('工作台账');
  });

  test('every source has a name', () => {
    expect(Object.keys(SOURCE_LABELS).sort()).toEqual([...keys].sort());
  });
});
