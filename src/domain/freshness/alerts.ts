import { UncoveredYearError } from '../calendar/uncovered-year-error';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Day } from '../time/day';
import type { FreshnessStatus } from './status';

export const ALERT_KINDS = ['due_soon', 'overdue', 'blank', 'recovered'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

const OPEN_BREACHES: readonly (FreshnessStatus | null)[] = ['overdue', 'blank'];

/**
 * What to tell about a column that stood one way and now stands another; null is nothing. `before` is null where it was
 * never looked at.
 */
export function alertOn(before: FreshnessStatus | null, after: FreshnessStatus): AlertKind | null {
  if (before === after) return null;
  if (after === 'due_soon') return OPEN_BREACHES.includes(before) ? 'recovered' : 'due_soon';
  if (after === 'overdue' || after === 'blank') return after;
  return after === 'fresh' && OPEN_BREACHES.includes(before) ? 'recovered' : null;
}

/** Who is told, one after the other. */
export const ALERT_LEVELS = ['responsible', 'head_office', 'supervising_office'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

export type Escalation = {
  level: AlertLevel;
  /** When it goes one level up; null at the top, or where the calendar does not reach so far. */
  nextOn: Day | null;
};

/**
 * Who is to know of a breach by now: each level has `workingDays` before the next one hears of it. An acknowledgement
 * with a planned day stops the count until that day is over; how late it may be is for `checkAcknowledgement`. Where the
 * calendar does not reach, nobody further is told before it does.
 */
export function escalate(args: {
  calendar: WorkingCalendar;
  /** First day of the breach. */
  since: Day;
  plannedOn: Day | null;
  workingDays: number;
  today: Day;
}): Escalation {
  const { calendar, since, plannedOn, workingDays, today } = args;
  const from = plannedOn !== null && plannedOn > since ? plannedOn : since;
  let level: AlertLevel = 'responsible';
  for (const [index, next] of ALERT_LEVELS.slice(1).entries()) {
    const nextOn = workingDaysLater(calendar, from, (index + 1) * workingDays);
    if (nextOn === null || today < nextOn) return { level, nextOn };
    level = next;
  }
  return { level, nextOn: null };
}

function workingDaysLater(calendar: WorkingCalendar, from: Day, days: number): Day | null {
  try {
    return calendar.addWorkingDays(from, days);
  } catch (cause) {
    if (cause instanceof UncoveredYearError) return null;
    throw cause;
  }
}
