import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Day } from '../time/day';
import type { Step } from './step';

/** The last day a step is in time: its working days after the day it was reached; null without a limit. */
export function stepDueOn(
  calendar: WorkingCalendar,
  { step, reachedOn }: { step: Step; reachedOn: Day },
): Day | null {
  return step.limitWorkdays === null
    ? null
    : calendar.addWorkingDays(reachedOn, step.limitWorkdays);
}
