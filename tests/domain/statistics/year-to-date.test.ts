import { describe, expect, it } from 'vitest';
import { checkYear, yearToDate } from '../../../src/domain/statistics/year-to-date';
import type { Quarter } from '../../../src/domain/statistics/period';
import type { CellValue } from '../../../src/domain/statistics/sum-values';
import { makeIndicator, q } from './make-set';

const flow = makeIndicator({ code: '3.1' });
const stock = makeIndicator({ code: '8.1', kind: 'stock', periodClass: 'half_year' });
const half = makeIndicator({ code: '8.4', periodClass: 'half_year', decimals: 2 });

const values = (...numbers: CellValue[]): Map<Quarter, CellValue> =>
  new Map(numbers.map((value, at) => [q(`2026-Q${at + 1}`), value]));

describe('the year up to a quarter', () => {
  it('is the sum of what happened', () => {
    expect(yearToDate(flow, q('2026-Q3'), values('1', '2', '3', '4'))).toEqual({
      current: '3',
      year: '6',
      missing: [],
    });
  });

  it('is blank where everything is, and tells which quarters it lacks', () => {
    expect(yearToDate(flow, q('2026-Q2'), values(null, null))).toEqual({
      current: null,
      year: null,
      missing: ['2026-Q1', '2026-Q2'],
    });
    expect(yearToDate(flow, q('2026-Q2'), values(null, '0'))).toMatchObject({
      year: '0',
      missing: ['2026-Q1'],
    });
  });

  it('is the last known number of what there is', () => {
    const known = values(null, '3', null, null);
    expect(yearToDate(stock, q('2026-Q4'), known)).toEqual({
      current: null,
      year: '3',
      missing: ['2026-Q4'],
    });
    expect(yearToDate(stock, q('2026-Q3'), known)).toEqual({
      current: null,
      year: '3',
      missing: [],
    });
  });

  it('adds half-years up, and begins anew with the year', () => {
    expect(yearToDate(half, q('2026-Q4'), values(null, '1.1', null, '2.2')).year).toBe('3.3');
    const lastYear = new Map([[q('2025-Q4'), '9']]);
    expect(yearToDate(flow, q('2026-Q1'), lastYear).year).toBeNull();
  });
});

describe('a number stated for the year (R10)', () => {
  const check = (row: typeof flow, stated: CellValue, ...numbers: CellValue[]) =>
    checkYear(row, { stated, lastQuarter: q('2026-Q4'), values: values(...numbers) });

  it('must be the sum of its quarters', () => {
    expect(check(flow, '10', '1', '2', '3', '4')).toEqual([]);
    expect(check(flow, '11', '1', '2', '3', '4')).toMatchObject([
      {
        code: 'statistics.year_is_not_sum',
        field: '3.1',
        params: {
          value: '11',
          expected: '10',
          quarters: '2026-Q1 [1], 2026-Q2 [2], 2026-Q3 [3], 2026-Q4 [4]',
        },
      },
    ]);
  });

  it('can only be too small where a quarter is blank', () => {
    expect(check(flow, '11', '1', '2', '3', null)).toEqual([]);
    expect(check(flow, '5', '1', '2', '3', null)).toHaveLength(1);
    expect(check(flow, null, '1', '2', '3', '4')).toEqual([]);
    expect(check(flow, '5')).toEqual([]);
  });

  it('must be the last value of what there is', () => {
    expect(check(stock, '4', null, '3', null, '4')).toEqual([]);
    expect(check(stock, '7', null, '3', null, '4')).toMatchObject([
      { code: 'statistics.year_is_not_last_value' },
    ]);
    expect(check(stock, '2', null, '3', null, '4')).toHaveLength(1);
    // The last value is blank, so nobody knows it.
    expect(check(stock, '7', null, '3', null, null)).toEqual([]);
    const upTo = { stated: '7', lastQuarter: q('2026-Q3'), values: values(null, '3') };
    expect(checkYear(stock, upTo)).toHaveLength(1);
  });
});
