import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { UncoveredYearError } from '../../../src/domain/calendar/uncovered-year-error';
import { checkRoundSettings } from '../../../src/domain/statistics/check-round-settings';
import { DEFAULT_DUE_DAYS, dueOn, opensOn } from '../../../src/domain/statistics/due-on';
import { lateness } from '../../../src/domain/statistics/lateness';
import { DEFAULT_REMINDERS, reminderOn } from '../../../src/domain/statistics/reminder-days';
import { addDays, type Day } from '../../../src/domain/time/day';
import { q } from './make-set';

const calendar = createWorkingCalendar();
const withNextYear = createWorkingCalendar({ completeYears: [2027] });

/**
 * Worked out by hand from the arrangements the State Council's office published for 2024, 2025 and 2026 (weekday of the
 * 5th and 10th, what rests or works there); the calendar of the program was not asked.
 */
const BY_HAND = [
  ['2023-Q4', '2024-01-05', '2024-01-10', 'Friday; Wednesday'],
  ['2024-Q1', '2024-04-07', '2024-04-10', 'Qingming 4-6 April, Sunday 7 April made up; Wednesday'],
  ['2024-Q2', '2024-07-05', '2024-07-10', 'Friday; Wednesday'],
  ['2024-Q3', '2024-10-08', '2024-10-10', 'National Day 1-7 October; Thursday'],
  ['2024-Q4', '2025-01-06', '2025-01-10', 'Sunday; Friday'],
  ['2025-Q1', '2025-04-07', '2025-04-10', 'Qingming 4-6 April (Friday to Sunday); Thursday'],
  ['2025-Q2', '2025-07-07', '2025-07-10', 'Saturday; Thursday'],
  ['2025-Q3', '2025-10-09', '2025-10-10', 'National Day and Mid-autumn 1-8 October; Friday'],
  ['2025-Q4', '2026-01-05', '2026-01-12', 'Monday (Sunday the 4th made up); Saturday'],
  ['2026-Q1', '2026-04-07', '2026-04-10', 'Qingming 4-6 April (Saturday to Monday); Friday'],
  ['2026-Q2', '2026-07-06', '2026-07-10', 'Sunday; Friday'],
  ['2026-Q3', '2026-10-08', '2026-10-10', 'National Day 1-7 October; Saturday the 10th made up'],
] as const;

describe('due days', () => {
  it.each(BY_HAND)('of %s are %s in districts and %s in the city: %s', (text, district, city) => {
    const quarter = q(text);
    expect(dueOn({ calendar, quarter, dayOfMonth: DEFAULT_DUE_DAYS.district })).toBe(district);
    expect(dueOn({ calendar, quarter, dayOfMonth: DEFAULT_DUE_DAYS.city })).toBe(city);
  });

  it('of a quarter whose month is not covered are not guessed', () => {
    const quarter = q('2026-Q4');
    expect(() => dueOn({ calendar, quarter, dayOfMonth: 5 })).toThrow(UncoveredYearError);
    expect(dueOn({ calendar: withNextYear, quarter, dayOfMonth: 5 })).toBe('2027-01-05');
    // 10 January 2027 is a Sunday.
    expect(dueOn({ calendar: withNextYear, quarter, dayOfMonth: 10 })).toBe('2027-01-11');
  });

  it('can be others, but on days every month has', () => {
    expect(dueOn({ calendar, quarter: q('2026-Q1'), dayOfMonth: 8 })).toBe('2026-04-08');
    for (const dayOfMonth of [0, 29, 1.5, -1, Number.NaN]) {
      expect(() => dueOn({ calendar, quarter: q('2026-Q1'), dayOfMonth })).toThrow(RangeError);
    }
  });

  it('come after the round opens on the first day after the quarter', () => {
    expect(opensOn(q('2025-Q4'))).toBe('2026-01-01');
    expect(opensOn(q('2026-Q1'))).toBe('2026-04-01');
  });
});

describe('what an administrator sets', () => {
  const codes = (...args: Parameters<typeof checkRoundSettings>) =>
    checkRoundSettings(...args).map(({ code, field }) => [code, field]);

  it('is within a month, and the city comes after its districts', () => {
    expect(codes(DEFAULT_DUE_DAYS, DEFAULT_REMINDERS)).toEqual([]);
    expect(codes({ district: 0, city: 29 }, DEFAULT_REMINDERS)).toEqual([
      ['statistics.number_out_of_range', 'dueDays.district'],
      ['statistics.number_out_of_range', 'dueDays.city'],
    ]);
    expect(codes({ district: 10, city: 5 }, DEFAULT_REMINDERS)).toEqual([
      ['statistics.city_due_before_district', 'dueDays.city'],
    ]);
    expect(
      codes(DEFAULT_DUE_DAYS, { before: [3, -1], everyAfter: 0, escalateAfter: 1.5 }),
    ).toHaveLength(3);
  });
});

describe('reminders', () => {
  const days = (from: Day, count: number) =>
    Array.from({ length: count }, (_, at) => addDays(from, at));
  const told = (due: Day, from: Day, count: number) =>
    days(from, count).flatMap((today) => {
      const reminder = reminderOn({ calendar, dueOn: due, today });
      return reminder ? [[today, reminder] as const] : [];
    });

  it('come three and one working days before, and every second after, over National Day', () => {
    expect(told('2025-10-09', '2025-09-24', 25)).toEqual([
      ['2025-09-28', { kind: 'before', workingDaysLeft: 3 }],
      ['2025-09-30', { kind: 'before', workingDaysLeft: 1 }],
      ['2025-10-11', { kind: 'after', workingDaysLate: 2, isEscalated: false }],
      ['2025-10-13', { kind: 'escalation', workingDaysLate: 3 }],
      ['2025-10-14', { kind: 'after', workingDaysLate: 4, isEscalated: true }],
      ['2025-10-16', { kind: 'after', workingDaysLate: 6, isEscalated: true }],
    ]);
  });

  it('follow the rule that is set', () => {
    const rule = { before: [0], everyAfter: 3, escalateAfter: 3 };
    const at = (today: Day) => reminderOn({ calendar, dueOn: '2026-07-06', today, rule });
    expect(at('2026-07-06')).toEqual({ kind: 'before', workingDaysLeft: 0 });
    expect(at('2026-07-07')).toBeNull();
    expect(at('2026-07-09')).toEqual({ kind: 'after', workingDaysLate: 3, isEscalated: true });
  });
});

describe('being late', () => {
  const dueOnDay = '2025-10-09';
  const late = (handedInOn: Day | null, today: Day) =>
    lateness({ calendar, dueOn: dueOnDay, handedInOn, today });

  it('begins the day after the due day', () => {
    expect(late(null, '2025-10-09')).toEqual({ isLate: false, workingDays: 0 });
    expect(late(null, '2025-10-10')).toEqual({ isLate: true, workingDays: 1 });
    expect(late(null, '2025-10-12')).toEqual({ isLate: true, workingDays: 2 });
  });

  it('is judged by the day it was handed in, whatever the day today', () => {
    expect(late('2025-10-09', '2025-12-01')).toEqual({ isLate: false, workingDays: 0 });
    expect(late('2025-10-13', '2025-12-01')).toEqual({ isLate: true, workingDays: 3 });
  });
});
