import type { WorkingCalendar } from '../calendar/working-calendar';
import { addDays, type Day } from '../time/day';
import { nextQuarter, quarterBounds, type Quarter } from './period';

/** Whose returns a limit is for: those handed to a district's office, and those handed to the city's. */
export type DueLevel = 'district' | 'city';

/** Days of the first month after the period, 1 to 28; 成办发〔2008〕80号 says the 5th and the 10th. */
export type DueDays = Readonly<Record<DueLevel, number>>;

export const DEFAULT_DUE_DAYS: DueDays = { district: 5, city: 10 };

/** The day a round opens: the first after the period. */
export function opensOn(quarter: Quarter): Day {
  return quarterBounds(nextQuarter(quarter)).firstDay;
}

/**
 * The last day in time: the given day of the first month after the period, moved past rest days to the next working day.
 * Throws RangeError on a day that is not 1 to 28, and UncoveredYearError where the holidays of that year are not known yet.
 */
export function dueOn({
  calendar,
  quarter,
  dayOfMonth,
}: {
  calendar: WorkingCalendar;
  quarter: Quarter;
  dayOfMonth: number;
}): Day {
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > 28) {
    throw new RangeError(`Not a day every month has: ${dayOfMonth}`);
  }
  return calendar.nextWorkingDay(addDays(opensOn(quarter), dayOfMonth - 1));
}
