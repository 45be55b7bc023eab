import type { Knex } from 'knex';
import { error } from '../../../../../domain/reasons/reason';
import { currentStep, type Run } from '../../../../../domain/review/run';
import { stepDueOn } from '../../../../../domain/review/due-on';
import type { WorkingCalendar } from '../../../../../domain/calendar/working-calendar';
import { UncoveredYearError } from '../../../../../domain/calendar/uncovered-year-error';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { refusalWithStatus } from '../../../../../documents/refuse';
import { table } from '../database/table';
import type { StoredRun } from './stored-run';

const ENDS: readonly Run['state'][] = ['completed', 'declined', 'cancelled'];

/** A limit that reaches a year nobody has arranged is no limit yet; nothing is guessed. */
function dueOn(calendar: WorkingCalendar, run: Run, now: Date): string | null {
  const step = currentStep(run);
  if (!step) return null;
  try {
    return stepDueOn(calendar, { step, reachedOn: shanghaiDay(now.getTime()) });
  } catch (cause) {
    if (cause instanceof UncoveredYearError) return null;
    throw cause;
  }
}

/** Columns that follow from the state of a run. */
export function columnsOf(run: Run, { calendar, now }: { calendar: WorkingCalendar; now: Date }) {
  return {
    state: run.state,
    step_index: run.stepIndex,
    step_duty: currentStep(run)?.duty ?? null,
    round: run.round,
    digest: run.digest,
    approvals: JSON.stringify(run.approvals),
    assignee_id: run.assigneeId,
    step_reached_at: now,
    due_on: dueOn(calendar, run, now),
    ended_at: ENDS.includes(run.state) ? now : null,
  };
}

/**
 * Compare-and-set: writes the new state of a run only while it is the version that was read. Throws 409
 * `review.conflict` when somebody was faster.
 */
export async function saveRun(
  trx: Knex.Transaction,
  args: {
    before: StoredRun;
    after: Run;
    calendar: WorkingCalendar;
    now: Date;
    more?: Record<string, unknown>;
  },
): Promise<void> {
  const { before, after, calendar, now, more = {} } = args;
  const moved = before.state !== after.state || before.stepIndex !== after.stepIndex;
  const isNewTurn = moved || before.round !== after.round;
  const { step_reached_at, due_on, ...columns } = columnsOf(after, { calendar, now });
  const count: number = await table(trx, 'runs')
    .where({ id: before.id, version: before.version })
    .update({
      ...columns,
      ...(isNewTurn ? { step_reached_at, due_on } : {}),
      ...(after.state === 'approved' ? {} : { publish_at: null, publish_by_id: null }),
      ...more,
      version: before.version + 1,
    });
  if (count !== 1) throw refusalWithStatus(409, error('review.conflict'));
}
