import type { WorkingCalendar } from '../calendar/working-calendar';
import type { DeadlineUnit } from '../deadlines/deadline-rule';
import { addDays, dayNumber, dayOfNumber, daysBetween, type Day } from '../time/day';
import type { StatusReport } from './status';

/** 1970-01-05 was a Monday. */
const A_MONDAY = 4;

/** The Monday of the week a day is in. */
export function weekOf(day: Day): Day {
  const number = dayNumber(day);
  return dayOfNumber(number - ((((number - A_MONDAY) % 7) + 7) % 7));
}

export function lastDayOfWeek(week: Day): Day {
  return addDays(week, 6);
}

/**
 * The day on which the sheets of the week that begins on the Monday `week` go out: its first working day. Null where the
 * whole week is one of rest, as at Spring Festival 2026. Throws `UncoveredYearError` as the calendar does.
 */
export function sheetDayOf(calendar: WorkingCalendar, week: Day): Day | null {
  const on = calendar.nextWorkingDay(week);
  return on <= lastDayOfWeek(week) ? on : null;
}

/** What stands on a sheet, the worst first. */
export const SUPERVISED = ['overdue', 'blank', 'due_soon'] as const satisfies readonly string[];
export type SupervisedStatus = (typeof SUPERVISED)[number];

/**
 * For how long a column has been in breach, in the unit of its rule. Where no clock runs (it is blank, nothing in it ever
 * counted) the days since the breach was seen, `since` included; null where that is not known, or where there is none.
 */
export function daysOver(args: {
  report: Pick<StatusReport, 'countsAsOverdue' | 'daysLeft' | 'unit'>;
  since: Day | null;
  today: Day;
}): { days: number; unit: DeadlineUnit } | null {
  const { report, since, today } = args;
  const { countsAsOverdue, daysLeft, unit } = report;
  if (!countsAsOverdue) return null;
  if (daysLeft !== null && unit !== null && daysLeft < 0) return { days: -daysLeft, unit };
  return since === null ? null : { days: daysBetween(since, today) + 1, unit: 'calendar_day' };
}
