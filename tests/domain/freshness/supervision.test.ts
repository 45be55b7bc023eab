import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { UncoveredYearError } from '../../../src/domain/calendar/uncovered-year-error';
import {
  daysOver,
  lastDayOfWeek,
  sheetDayOf,
  weekOf,
} from '../../../src/domain/freshness/supervision';

const calendar = createWorkingCalendar();

describe('the week of a sheet', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-04', '2026-03-02'],
    ['2026-03-08', '2026-03-02'],
    ['2026-01-01', '2025-12-29'],
    ['1969-12-31', '1969-12-29'],
  ])('%s is in the week that begins on %s', (day, monday) => {
    expect(weekOf(day)).toBe(monday);
  });

  it('ends on its Sunday', () => {
    expect(lastDayOfWeek('2026-03-02')).toBe('2026-03-08');
  });

  it.each([
    ['an ordinary week', '2026-03-02', '2026-03-02'],
    ['Tomb Sweeping, a Monday of rest', '2026-04-06', '2026-04-07'],
    ['the end of National Day', '2026-10-05', '2026-10-08'],
    ['Spring Festival, not one working day', '2026-02-16', null],
    ['the week after it, whose Monday is the last day of rest', '2026-02-23', '2026-02-24'],
  ])('in %s it goes out on the first working day', (_, week, on) => {
    expect(sheetDayOf(calendar, week)).toBe(on);
  });

  it('obeys an administrator, and guesses nothing beyond the calendar', () => {
    const stopped = { on: '2026-03-02', isWorkingDay: false, name: '停电' };
    const corrected = createWorkingCalendar({ corrections: [stopped] });
    expect(sheetDayOf(corrected, '2026-03-02')).toBe('2026-03-03');
    expect(() => sheetDayOf(calendar, '2099-03-02')).toThrow(UncoveredYearError);
  });
});

describe('how long a column has been in breach', () => {
  const today = '2026-03-02';
  const over = { countsAsOverdue: true, daysLeft: -3, unit: 'working_day' as const };

  it('is counted in the unit of its rule', () => {
    expect(daysOver({ report: over, since: '2026-01-01', today })).toEqual({
      days: 3,
      unit: 'working_day',
    });
  });

  it('is counted from the day it was seen where no clock runs, that day included', () => {
    const blank = { countsAsOverdue: true, daysLeft: null, unit: null };
    expect(daysOver({ report: blank, since: '2026-02-27', today })).toEqual({
      days: 4,
      unit: 'calendar_day',
    });
    expect(daysOver({ report: blank, since: null, today })).toBeNull();
  });

  it('is nothing where it is only due soon', () => {
    const soon = { countsAsOverdue: false, daysLeft: 2, unit: 'calendar_day' as const };
    expect(daysOver({ report: soon, since: null, today })).toBeNull();
  });
});
