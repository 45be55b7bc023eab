import type { Core } from '@strapi/strapi';
import { currentStep } from '../../../../../domain/review/run';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { table } from '../database/table';
import { tell } from '../notices/tell';
import { directoryOf } from '../people/directory';
import { holdersOfStep } from '../people/holders-of-step';
import { selectRuns, toRun, type RunRow, type StoredRun } from '../runs/stored-run';

type Context = { strapi: Core.Strapi; now: Date; signal: AbortSignal };

/** The turn somebody was told about, not twice for the same: a step reached again in the same round is another. */
const TURN = 'extract(epoch from step_reached_at)::text';

/** Whoever should have acted, and whoever comes next: a passed limit is the next duty's business as well. */
async function recipientsOf(strapi: Core.Strapi, run: StoredRun): Promise<string[]> {
  const now = await holdersOfStep(strapi, run);
  const next = run.plan[run.stepIndex + 1];
  const later =
    next && run.organizationId !== null
      ? await directoryOf(strapi).holders(next.duty, run.organizationId)
      : [];
  // Whom the step was given to answers first, whatever duty they hold by now.
  const assignee = run.assigneeId === null ? [] : [run.assigneeId];
  return [...assignee, ...[...now, ...later].map(({ id }) => id)];
}

/** Tells about each step whose limit has passed, once a turn; one run a transaction. */
export async function escalateOverdue({
  strapi,
  now,
  signal,
}: Context): Promise<{ escalated: number }> {
  const rows: RunRow[] = await selectRuns(strapi.db.connection)
    .whereIn('state', ['open', 'completing'])
    .where('due_on', '<', shanghaiDay(now))
    .whereRaw(`escalated_turn is distinct from ${TURN}`);
  let escalated = 0;
  for (const run of rows.map(toRun)) {
    if (signal.aborted) break;
    await strapi.db.transaction(async ({ trx }) => {
      const count = await table(trx, 'runs')
        .where({ id: run.id, version: run.version })
        .update({ escalated_turn: trx.raw(TURN) });
      if (count === 0) return;
      const params = { step: currentStep(run)?.name ?? '', dueOn: run.dueOn ?? '' };
      const recipients = await recipientsOf(strapi, run);
      await tell(strapi, trx, { event: 'review.overdue', run, recipients, params, isUrgent: true });
      escalated += 1;
    });
  }
  return { escalated };
}
