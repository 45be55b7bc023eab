import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Day } from '../time/day';

/** All counted in working days. */
export type ReminderRule = {
  /** Days before the due day on which to remind. */
  before: readonly number[];
  /** After it every so many days, until the return is handed in. */
  everyAfter: number;
  /** From so many days late the supervising office is told as well. */
  escalateAfter: number;
};

export const DEFAULT_REMINDERS: ReminderRule = { before: [3, 1], everyAfter: 2, escalateAfter: 3 };

export type Reminder =
  | { kind: 'before'; workingDaysLeft: number }
  | { kind: 'after'; workingDaysLate: number; isEscalated: boolean }
  /** The day the matter first goes up, where it is no day of a reminder anyway. */
  | { kind: 'escalation'; workingDaysLate: number };

/** The reminder that falls on a day for a return not handed in; null for none, and on every rest day. */
export function reminderOn({
  calendar,
  dueOn,
  today,
  rule = DEFAULT_REMINDERS,
}: {
  calendar: WorkingCalendar;
  dueOn: Day;
  today: Day;
  rule?: ReminderRule;
}): Reminder | null {
  if (!calendar.isWorkingDay(today)) return null;
  const left = calendar.workingDaysBetween(today, dueOn);
  if (left >= 0) {
    return rule.before.includes(left) ? { kind: 'before', workingDaysLeft: left } : null;
  }
  const late = -left;
  if (late % rule.everyAfter === 0) {
    return { kind: 'after', workingDaysLate: late, isEscalated: late >= rule.escalateAfter };
  }
  return late === rule.escalateAfter ? { kind: 'escalation', workingDaysLate: late } : null;
}
