import type { Day } from '../time/day';

/** The name of a holiday in both languages. */
export type HolidayName = { zh: string; en: string };

/** What kind of day a day is, and why it is one to work or to rest. */
export type DayNature = {
  isWorkingDay: boolean;
  kind: 'ordinary' | 'weekend' | 'holiday' | 'make_up';
  /** The holiday, or the holiday a make-up workday pays for; absent on ordinary days and weekends. */
  name?: HolidayName;
};

/** An administrator's word on one day; it wins over the published data. */
export type CalendarCorrection = { on: Day; isWorkingDay: boolean; name?: string };

/**
 * Working days in China: the week, the statutory holidays and the make-up workdays. Every function throws
 * `UncoveredYearError` when a day it has to look at lies in a year that is not covered, and RangeError when
 * a text is not a real day.
 */
export type WorkingCalendar = {
  natureOf(day: Day): DayNature;
  isWorkingDay(day: Day): boolean;
  /**
   * The n-th working day after `day`, which itself is not counted; the n-th before it when `n` is negative;
   * `day` as it stands when `n` is 0.
   */
  addWorkingDays(day: Day, n: number): Day;
  /** `day` if it is a working day, otherwise the first one after it. */
  nextWorkingDay(day: Day): Day;
  /** `day` if it is a working day, otherwise the last one before it. */
  previousWorkingDay(day: Day): Day;
  /**
   * Working days after `from` up to and including `to`; when `to` is the earlier, minus the working days from
   * `to` up to the day before `from`. So `workingDaysBetween(d, addWorkingDays(d, n))` is `n`.
   */
  workingDaysBetween(from: Day, to: Day): number;
};
