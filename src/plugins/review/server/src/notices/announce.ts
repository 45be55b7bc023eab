import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { currentStep, type Run } from '../../../../../domain/review/run';
import { currentActor } from '../../../../../documents/actor';
import { holdersOfStep } from '../people/holders-of-step';
import { ownersOf } from '../people/owners-of';
import { publishersOf } from '../people/publishers';
import type { StoredRun } from '../runs/stored-run';
import { tell } from './tell';

type Announcement = {
  /** The run before; null when it was just submitted. */
  before: StoredRun | null;
  after: StoredRun;
  authorIds: readonly string[];
  /** What was written by whoever returned or declined. */
  reason?: string | null;
};

function isNewTurn(before: Run | null, after: Run): boolean {
  return (
    before === null ||
    before.state !== after.state ||
    before.stepIndex !== after.stepIndex ||
    before.round !== after.round
  );
}

/** Tells whose turn it is now, in the transaction that made it so. Nobody is told what they did themselves. */
export async function announce(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { before, after, authorIds, reason }: Announcement,
): Promise<void> {
  if (!isNewTurn(before, after)) return;
  const self = currentActor(strapi).id;
  const others = (ids: readonly string[]) => ids.filter((id) => id !== self);
  const from = before?.plan[before.stepIndex]?.name ?? '';
  const run = after;
  const step = currentStep(run);
  if (step) {
    const people = (await holdersOfStep(strapi, run)).map(({ id }) => id);
    const recipients = others(people).filter((id) => !authorIds.includes(id));
    await tell(strapi, trx, {
      event: 'review.assigned',
      run,
      recipients,
      params: { step: step.name },
    });
  }
  const owners = others(ownersOf(run, authorIds));
  const params = { step: from, reason: reason ?? '' };
  if (run.state === 'returned') {
    await tell(strapi, trx, { event: 'review.returned', run, recipients: owners, params });
  }
  if (run.state === 'declined') {
    await tell(strapi, trx, { event: 'review.declined', run, recipients: owners, params });
  }
  if (run.state === 'approved') {
    const publishers = (await publishersOf(strapi, run)).filter((id) => !authorIds.includes(id));
    const recipients = [...owners, ...others(publishers)];
    await tell(strapi, trx, { event: 'review.approved', run, recipients });
  }
  const beganAgain = before !== null && before.state !== 'returned' && after.round > before.round;
  if (beganAgain) await tell(strapi, trx, { event: 'review.changed', run, recipients: owners });
}
