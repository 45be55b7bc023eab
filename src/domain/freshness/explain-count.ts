import type { WorkingCalendar } from '../calendar/working-calendar';
import { countDays } from '../deadlines/count-days';
import type { TraceLine } from '../deadlines/trace-line';
import { addDays, type Day } from '../time/day';
import type { Age } from './policy';

/**
 * How the days of an age were counted, rest days, holidays and make-up workdays told one by one. Throws
 * `UncoveredYearError` like the count itself; for one badge, not for a scan of all columns.
 */
export function explainCount(
  calendar: WorkingCalendar,
  from: Day,
  { value, unit }: Age,
): TraceLine[] {
  if (unit === 'working_day') {
    return countDays({ calendar, start: from, n: value, unit, pauses: [] }).trace;
  }
  const to = addDays(from, value);
  const params = { from: addDays(from, 1), to, days: value, counted: value };
  return [{ on: to, code: 'deadlines.calendar_days_counted', params }];
}
