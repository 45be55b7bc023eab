import { error, type Reason } from '../reasons/reason';
import { yearOf } from '../time/day';

type CalendarYear = { year: number; days: readonly string[] };

/** What is wrong with an administrator's corrections of a year: a day of another year, a day twice. */
export function checkCalendarYear({ year, days }: CalendarYear): Reason[] {
  const strangers = days
    .filter((day) => yearOf(day) !== year)
    .map((value) => error('calendar.day_of_other_year', { value, year }, 'days'));
  const twice = [...new Set(days.filter((day, index) => days.indexOf(day) !== index))].map(
    (value) => error('calendar.day_twice', { value }, 'days'),
  );
  return [...strangers, ...twice];
}
