import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UncoveredYearError } from '../../../../../domain/calendar/uncovered-year-error';
import {
  reminderOn,
  type Reminder,
  type ReminderRule,
} from '../../../../../domain/statistics/reminder-days';
import type { Quarter } from '../../../../../domain/statistics/period';
import { unitTreeOn } from '../../../../../domain/statistics/unit-tree';
import { query } from '../../../../../database/query';
import { COLLECTING, FILLING, holdersIn } from '../people/holders';
import { clockOf } from '../returns/clock-of';
import { FROM_RETURNS, LINE_COLUMNS, type ReturnPart } from '../returns/stored-return';
import type { Clock } from '../returns/to-line';
import { readSettings } from '../settings/settings';
import { readUnits } from '../units/stored-units';
import { noteReminder } from './note-reminder';
import type { TaskContext } from './task-context';
import { tell } from './tell';

type Waiting = ReturnPart & { isTold: boolean };

/** First revisions that are not handed in: whoever corrects a frozen return is reminded of nothing. */
function readWaiting(strapi: Core.Strapi): Promise<Waiting[]> {
  return query<Waiting>(
    strapi.db.connection,
    `select ${LINE_COLUMNS}, exists (select from zhaoshi_statistics.reminders
       where return_id = returns.id and kind = 'opened') as "isTold"
     ${FROM_RETURNS}
     where state in ('draft', 'self_reviewed', 'returned') and revision = 1 order by returns.id`,
  );
}

/** The reminder of today; none where the holidays of the year are not known yet. */
function reminderOf(
  { dueOn }: Waiting,
  { calendar, today }: Clock,
  rule: ReminderRule,
): Reminder | null {
  try {
    return reminderOn({ calendar, dueOn, today, rule });
  } catch (cause) {
    if (cause instanceof UncoveredYearError) return null;
    throw cause;
  }
}

/** Whether a unit still files for the quarter: one that ended since, or began later after all, is reminded of nothing. */
async function filers(connection: Knex): Promise<(waiting: Waiting) => boolean> {
  const units = await readUnits(connection);
  const living = new Map<Quarter, ReadonlySet<string>>();
  return ({ quarter, unitId }) => {
    const ids = living.get(quarter) ?? new Set(unitTreeOn(units, quarter).units.keys());
    living.set(quarter, ids);
    return ids.has(unitId);
  };
}

/** A unit hears once that its return can be filled in. */
async function tellOpened(strapi: Core.Strapi, waiting: Waiting): Promise<boolean> {
  const recipients = await holdersIn(strapi, waiting.organizationId, FILLING);
  return strapi.db.transaction(async ({ trx }) => {
    const note = { returnId: waiting.id, onDay: waiting.dueOn, kind: 'opened' };
    if (!(await noteReminder(trx, note))) return false;
    await tell(strapi, trx, { about: waiting, event: 'statistics.round_opened', recipients });
    return true;
  }) as unknown as Promise<boolean>;
}

async function remind(
  strapi: Core.Strapi,
  waiting: Waiting,
  { reminder, today }: { reminder: Reminder; today: string },
): Promise<boolean> {
  const isBefore = reminder.kind === 'before';
  const isEscalated = reminder.kind === 'escalation' || (!isBefore && reminder.isEscalated);
  const days = isBefore ? reminder.workingDaysLeft : reminder.workingDaysLate;
  const office = waiting.officeOrganizationId;
  const fillers = await holdersIn(strapi, waiting.organizationId, FILLING);
  const officers = isEscalated ? await holdersIn(strapi, office, COLLECTING) : [];
  return strapi.db.transaction(async ({ trx }) => {
    const note = { returnId: waiting.id, onDay: today, kind: reminder.kind };
    if (!(await noteReminder(trx, note))) return false;
    const about = { about: waiting, params: { days } };
    if (reminder.kind !== 'escalation') {
      const event = isBefore ? 'statistics.due_soon' : 'statistics.overdue';
      await tell(strapi, trx, { ...about, event, recipients: fillers, isUrgent: !isBefore });
    }
    await tell(strapi, trx, { ...about, event: 'statistics.escalated', recipients: officers });
    return true;
  }) as unknown as Promise<boolean>;
}

/**
 * Tells units what is to be filled in, what is due soon and what is late, and the office above them what is very late; each
 * of it once a day, one return a transaction, so that a killed process tells nothing twice.
 */
export async function sendReminders({
  strapi,
  now,
  signal,
}: TaskContext): Promise<{ reminders: number }> {
  const clock = await clockOf(strapi, now);
  const { reminders: rule } = await readSettings(strapi.db.connection);
  const files = await filers(strapi.db.connection);
  let reminders = 0;
  for (const waiting of await readWaiting(strapi)) {
    signal.throwIfAborted();
    if (!files(waiting)) continue;
    const reminder = reminderOf(waiting, clock, rule);
    if (!waiting.isTold && (await tellOpened(strapi, waiting))) reminders += 1;
    if (!reminder) continue;
    if (await remind(strapi, waiting, { reminder, today: clock.today })) reminders += 1;
  }
  return { reminders };
}
