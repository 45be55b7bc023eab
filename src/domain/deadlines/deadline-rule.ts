import { error, type Reason } from '../reasons/reason';
import { isRealDay } from '../time/is-real-day';

export type DeadlineUnit = 'working_day' | 'calendar_day';

/** The kinds of time limit found in the standard catalogs; the words are those of the catalog category. */
export type DeadlineRule =
  /** Within `n` working days of formation or change. */
  | { kind: 'working_days_after_formation'; n: number }
  /** Shown to the public for `n` days; the due day is the last of them. */
  | { kind: 'publicity_period'; n: number; unit: DeadlineUnit }
  /** On the day itself, or the next working day when that is a rest day. */
  | { kind: 'immediate' }
  /** By a day of the calendar, in the year of the start event or the one after it. */
  | {
      kind: 'fixed_date';
      month: number;
      day: number;
      year: 'of_event' | 'after_event';
      /** Whether the limit moves on when the day is a rest day (the default) or stands as written. */
      onRestDay?: 'next_working_day' | 'keep';
    }
  /** At the latest `n` days before a scheduled event. */
  | { kind: 'before_event'; n: number; unit: DeadlineUnit };

/** What is wrong with a rule; empty when it can be computed. */
export function deadlineRuleReasons(rule: DeadlineRule): Reason[] {
  if (rule.kind === 'immediate') {
    return [];
  }
  if (rule.kind === 'fixed_date') {
    const text = `2024-${twoDigits(rule.month)}-${twoDigits(rule.day)}`; // a leap year, so 29 February passes
    return isRealDay(text)
      ? []
      : [error('deadlines.date_not_in_calendar', { month: rule.month, day: rule.day })];
  }
  return Number.isInteger(rule.n) && rule.n >= 1
    ? []
    : [error('deadlines.days_not_positive', { value: String(rule.n) })];
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
