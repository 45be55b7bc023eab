import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfNumber } from '../../../src/domain/time/day';
import {
  nextQuarter,
  previousQuarter,
  quarterBounds,
  quarterOf,
} from '../../../src/domain/time/quarter';

describe('quarters', () => {
  it('knows first and last days, and the year end', () => {
    expect(quarterOf('2026-03-31')).toEqual({ year: 2026, quarter: 1 });
    expect(quarterOf('2026-04-01')).toEqual({ year: 2026, quarter: 2 });
    expect(quarterBounds({ year: 2026, quarter: 2 })).toEqual({
      firstDay: '2026-04-01',
      lastDay: '2026-06-30',
    });
    expect(quarterBounds({ year: 2025, quarter: 4 }).lastDay).toBe('2025-12-31');
    expect(nextQuarter({ year: 2025, quarter: 4 })).toEqual({ year: 2026, quarter: 1 });
    expect(previousQuarter({ year: 2026, quarter: 1 })).toEqual({ year: 2025, quarter: 4 });
  });

  it('throws on a day that does not exist', () => {
    expect(() => quarterOf('2026-06-31')).toThrow(RangeError);
  });

  it('lays quarters side by side without gap, every day inside its own', () => {
    const days = fc.integer({ min: -20_000, max: 60_000 }).map(dayOfNumber);
    fc.assert(
      fc.property(days, (day) => {
        const quarter = quarterOf(day);
        const { firstDay, lastDay } = quarterBounds(quarter);
        expect(firstDay <= day && day <= lastDay).toBe(true);
        expect(quarterBounds(nextQuarter(quarter)).firstDay).toBe(addDays(lastDay, 1));
        expect(previousQuarter(nextQuarter(quarter))).toEqual(quarter);
      }),
    );
  });
});
