import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';

describe('the day in Shanghai', () => {
  it('changes at 16:00 UTC', () => {
    expect(shanghaiDay(new Date('2025-12-31T15:59:59.999Z'))).toBe('2025-12-31');
    expect(shanghaiDay(new Date('2025-12-31T16:00:00.000Z'))).toBe('2026-01-01');
    expect(shanghaiDay(Date.UTC(2024, 1, 28, 16))).toBe('2024-02-29');
  });

  it('is what the time-zone database says, for every instant since summer time ended', () => {
    const reference = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
    const since = Date.UTC(1992, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: since, max: Date.UTC(2100, 0, 1) }), (instant) => {
        expect(shanghaiDay(instant)).toBe(reference.format(instant));
      }),
    );
  });

  it('throws on an invalid date', () => {
    expect(() => shanghaiDay(new Date('nonsense'))).toThrow(RangeError);
  });
});
