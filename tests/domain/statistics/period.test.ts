import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAsked,
  nextQuarter,
  numberInYear,
  periodDays,
  type PeriodClass,
  previousQuarter,
  quarterBounds,
  quarterOf,
  quartersOfYearTo,
  readQuarter,
  sameQuarterLastYear,
  toQuarter,
  yearOfQuarter,
} from '../../../src/domain/statistics/period';
import { dayOfNumber } from '../../../src/domain/time/day';
import { q } from './make-set';

describe('a quarter', () => {
  it('is read from text and from nothing else', () => {
    expect(readQuarter('2026-Q1')).toBe('2026-Q1');
    for (const text of ['2026-Q0', '2026-Q5', '2026Q1', '26-Q1', '2026-Q1 ', '', null, 20261]) {
      expect(readQuarter(text)).toBeNull();
    }
    expect(() => toQuarter('2026-Q5')).toThrow(RangeError);
  });

  it('knows its days and its neighbours', () => {
    expect(quarterBounds(q('2024-Q1'))).toEqual({ firstDay: '2024-01-01', lastDay: '2024-03-31' });
    expect(quarterBounds(q('2025-Q4'))).toEqual({ firstDay: '2025-10-01', lastDay: '2025-12-31' });
    expect(nextQuarter(q('2025-Q4'))).toBe('2026-Q1');
    expect(previousQuarter(q('2026-Q1'))).toBe('2025-Q4');
    expect(sameQuarterLastYear(q('2026-Q3'))).toBe('2025-Q3');
    expect(yearOfQuarter(q('2026-Q3'))).toBe(2026);
    expect(numberInYear(q('2026-Q3'))).toBe(3);
    expect(quartersOfYearTo(q('2026-Q3'))).toEqual(['2026-Q1', '2026-Q2', '2026-Q3']);
  });

  it('sorts as it reads, every day inside its own', () => {
    const days = fc.integer({ min: 12_000, max: 40_000 }).map(dayOfNumber);
    fc.assert(
      fc.property(days, days, (one, other) => {
        const { firstDay, lastDay } = quarterBounds(quarterOf(one));
        expect(firstDay <= one && one <= lastDay).toBe(true);
        expect(previousQuarter(nextQuarter(quarterOf(one)))).toBe(quarterOf(one));
        if (one <= other) expect(quarterOf(one) <= quarterOf(other)).toBe(true);
      }),
    );
  });
});

describe('what is asked when', () => {
  it('asks half-yearly indicators in the second and fourth quarter, yearly ones in the fourth', () => {
    const asked = (periodClass: PeriodClass) =>
      quartersOfYearTo(q('2026-Q4')).filter((quarter) => isAsked(periodClass, quarter));
    expect(asked('quarter')).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(asked('half_year')).toEqual(['2026-Q2', '2026-Q4']);
    expect(asked('year')).toEqual(['2026-Q4']);
  });

  it('is about the whole half-year or year that ends with the quarter', () => {
    expect(periodDays('quarter', q('2026-Q2')).firstDay).toBe('2026-04-01');
    expect(periodDays('half_year', q('2026-Q2'))).toEqual({
      firstDay: '2026-01-01',
      lastDay: '2026-06-30',
    });
    expect(periodDays('half_year', q('2026-Q4')).firstDay).toBe('2026-07-01');
    expect(periodDays('year', q('2026-Q4')).firstDay).toBe('2026-01-01');
    expect(() => periodDays('half_year', q('2026-Q1'))).toThrow(RangeError);
  });
});
