import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Day } from '../time/day';

export type Lateness = {
  isLate: boolean;
  /** Working days after the due day, 0 in time; of a return not handed in yet, up to today. */
  workingDays: number;
};

/** Whether a return is late: first handed in after the due day, or not at all and the day is over. */
export function lateness({
  calendar,
  dueOn,
  handedInOn,
  today,
}: {
  calendar: WorkingCalendar;
  dueOn: Day;
  /** The day it was first submitted; null while it was not. A return sent back in time and corrected later is not late. */
  handedInOn: Day | null;
  today: Day;
}): Lateness {
  const until = handedInOn ?? today;
  return until > dueOn
    ? { isLate: true, workingDays: calendar.workingDaysBetween(dueOn, until) }
    : { isLate: false, workingDays: 0 };
}
