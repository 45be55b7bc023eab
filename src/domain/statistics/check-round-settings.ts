import { error, type Reason } from '../reasons/reason';
import type { DueDays } from './due-on';
import type { ReminderRule } from './reminder-days';

const MOST_DUE_DAY = 28;
const MOST_WORKING_DAYS = 20;

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function checkNumber(field: string, value: number, least: number, most: number): Reason[] {
  return isWhole(value, least, most)
    ? []
    : [error('statistics.number_out_of_range', { value: String(value), least, most }, field)];
}

/** What is wrong with the due days and reminders an administrator sets. */
export function checkRoundSettings(dueDays: DueDays, reminders: ReminderRule): Reason[] {
  const reasons = [
    ...checkNumber('dueDays.district', dueDays.district, 1, MOST_DUE_DAY),
    ...checkNumber('dueDays.city', dueDays.city, 1, MOST_DUE_DAY),
    ...reminders.before.flatMap((days) =>
      checkNumber('reminders.before', days, 0, MOST_WORKING_DAYS),
    ),
    ...checkNumber('reminders.everyAfter', reminders.everyAfter, 1, MOST_WORKING_DAYS),
    ...checkNumber('reminders.escalateAfter', reminders.escalateAfter, 1, MOST_WORKING_DAYS),
  ];
  if (reasons.length === 0 && dueDays.city < dueDays.district) {
    // The district has to have its units' numbers before it can report itself.
    reasons.push(error('statistics.city_due_before_district', { ...dueDays }, 'dueDays.city'));
  }
  return reasons;
}
