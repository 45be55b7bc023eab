import { error, type Reason } from '../reasons/reason';
import type { Day } from '../time/day';

/** An attribute with a day in it. */
export type DayField = { field: string; value: Day | null };

/** Whoever works today began after this day; an earlier one is a slip of the keyboard (0206-03-04). */
const EARLIEST: Day = '1949-10-01';

function checkDay({ field, value }: DayField, todayOn: Day): Reason[] {
  if (value === null) return [];
  if (value > todayOn) {
    return [error('work_records.day_to_come', { field, value, today: todayOn }, field)];
  }
  if (value < EARLIEST) {
    return [error('work_records.day_too_early', { field, value, earliest: EARLIEST }, field)];
  }
  return [];
}

/**
 * What is wrong with the days of a record of what has happened: none is still to come, none is too early, and the last is
 * not before the first.
 */
export function checkDays(first: DayField, last: DayField | null, todayOn: Day): Reason[] {
  const reasons = [first, ...(last ? [last] : [])].flatMap((day) => checkDay(day, todayOn));
  if (first.value === null || !last || last.value === null || first.value <= last.value) {
    return reasons;
  }
  const params = { field: last.field, value: last.value, first: first.value };
  return [...reasons, error('work_records.days_reversed', params, last.field)];
}
