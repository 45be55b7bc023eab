import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Day } from '../time/day';
import { computeDeadline, type Deadline } from './compute-deadline';
import type { DeadlineEvent } from './deadline-event';
import type { DeadlineRule } from './deadline-rule';

/** Regulations on Open Government Information, art. 26: 20 working days from formation or change. */
export const ART_26_LIMIT: DeadlineRule = { kind: 'working_days_after_formation', n: 20 };

export type ArtTwentySixDeadlineArgs = {
  calendar: WorkingCalendar;
  formedOn: Day;
  /** The latest change; counts when it is not before `formedOn`. */
  changedOn?: Day;
  /** The category's own limit: art. 26 gives way to other provisions. */
  limit?: DeadlineRule;
  /** The day of the event, where the category's limit is one before an event. */
  scheduledOn?: Day;
};

/** The day by which information to be disclosed proactively is due. Errors as in `computeDeadline`. */
export function artTwentySixDeadline({
  calendar,
  formedOn,
  changedOn,
  limit = ART_26_LIMIT,
  scheduledOn,
}: ArtTwentySixDeadlineArgs): Deadline {
  const events: DeadlineEvent[] = [{ kind: 'formed', on: formedOn }];
  if (changedOn) {
    events.push({ kind: 'changed', on: changedOn });
  }
  if (scheduledOn) {
    events.push({ kind: 'scheduled', on: scheduledOn });
  }
  return computeDeadline({ calendar, rule: limit, events });
}
