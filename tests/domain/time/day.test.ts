import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDays,
  dayNumber,
  dayOfNumber,
  daysBetween,
} from '../../../src/domain/time/day';
import { isRealDay } from '../../../src/domain/time/is-real-day';

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map(dayOfNumber);

describe('days', () => {
  it('takes the 29 February of a leap year and refuses days that do not exist', () => {
    expect(isRealDay('2024-02-29')).toBe(true);
    for (const text of [
      '2026-02-30',
      '2026-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '2026/01/01',
      '2026-01-01T00:00:00Z',
      '',
    ]) {
      expect(isRealDay(text), text).toBe(false);
    }
  });

  it('adds days over month ends, leap days and year ends', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });

  it('throws on arithmetic with a day that does not exist and on years beyond four digits', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
  });

  it('numbers days so that every day comes back, and adding is undone by subtracting', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(dayOfNumber(dayNumber(day))).toBe(day);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('sorts days as their text sorts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
