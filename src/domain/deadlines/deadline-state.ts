import { UncoveredYearError } from '../calendar/uncovered-year-error';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Day } from '../time/day';

export type DeadlineStateArgs = {
  calendar: WorkingCalendar;
  dueOn: Day;
  /** The day of publication (or reply); one after `today` has not happened yet. */
  publishedOn?: Day;
  today: Day;
};

/**
 * Counts are working days, null where the calendar does not cover the years between: which state it is needs
 * no calendar, and an overdue item must not drop out of sight because a year is not entered yet.
 */
export type DeadlineState =
  | { state: 'met'; publishedOn: Day }
  | { state: 'late'; publishedOn: Day; workingDaysLate: number | null }
  /** `workingDaysLeft` is 0 on the due day itself. */
  | { state: 'open'; workingDaysLeft: number | null }
  | { state: 'overdue'; workingDaysOverdue: number | null };

/** Where a deadline stands today. The due day itself is in time. */
export function deadlineState(args: DeadlineStateArgs): DeadlineState {
  const { calendar, dueOn, publishedOn, today } = args;
  if (publishedOn && publishedOn <= today) {
    return publishedOn <= dueOn
      ? { state: 'met', publishedOn }
      : { state: 'late', publishedOn, workingDaysLate: countOrNull(calendar, dueOn, publishedOn) };
  }
  return today <= dueOn
    ? { state: 'open', workingDaysLeft: countOrNull(calendar, today, dueOn) }
    : { state: 'overdue', workingDaysOverdue: countOrNull(calendar, dueOn, today) };
}

function countOrNull(calendar: WorkingCalendar, from: Day, to: Day): number | null {
  try {
    return calendar.workingDaysBetween(from, to);
  } catch (cause) {
    if (cause instanceof UncoveredYearError) {
      return null;
    }
    throw cause;
  }
}
