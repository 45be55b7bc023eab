import type { Core, UID } from '@strapi/strapi';
import { actAsTask } from '../../../../../documents/actor';
import { lock } from '../../../../../documents/lock';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { checkPublication } from '../../../../../domain/review/check-publication';
import { PUBLISH_TASK } from '../actions/schedule';
import { authorsOf } from '../contributions/contributions';
import { whatIsPublic } from '../gate/what-is-public';
import { againstScheduler, schedulerOf } from '../people/scheduler';
import { findRun, selectRuns, toRun, type RunRow } from '../runs/stored-run';
import { speakable } from '../translations/speakable';
import { clearSchedule, refusedBecause } from './clear-schedule';

type Context = { strapi: Core.Strapi; now: Date; signal: AbortSignal };
/** `failed` are tried again; of what was `refused` people were told, and its time is gone. */
type Outcome = { published: number; refused: number; failed: number };

/** Looks again under the lock: somebody may have taken the time back, or moved it, meanwhile. */
function publishIfStillDue(
  strapi: Core.Strapi,
  { uid, documentId, id, now }: { uid: string; documentId: string; id: string; now: Date },
): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }) => {
    await lock(trx, documentId);
    const run = await findRun(trx, id);
    const isDue = run?.state === 'approved' && run.publishAt !== null && run.publishAt <= now;
    if (!isDue) return false;
    const scheduler = await schedulerOf(strapi, run);
    const { isWithdrawnForSecrecy } = await whatIsPublic(strapi, trx, run);
    const against = checkPublication({
      run,
      hasWorkflow: true,
      digest: run.digest,
      publisher: scheduler && { personId: scheduler.id, called: scheduler.name },
      authorIds: await authorsOf(trx, run),
      isWithdrawnForSecrecy,
    });
    refuseOnErrors(speakable([...(await againstScheduler(strapi, run)), ...against]));
    await strapi.documents(uid as UID.ContentType).publish({ documentId });
    return true;
  }) as unknown as Promise<boolean>;
}

/**
 * Publishes what is approved and whose time has come, one document a transaction; everything is checked again. What a
 * rule refuses loses its time, and whoever set it and the publishers are told; what failed otherwise (the database was
 * busy or away) is tried again with the next run of the task.
 */
export async function publishScheduled({ strapi, now, signal }: Context): Promise<Outcome> {
  const rows = (await selectRuns(strapi.db.connection)
    .where({ state: 'approved' })
    .where('publish_at', '<=', now)
    .orderBy('publish_at')) as RunRow[];
  const outcome = { published: 0, refused: 0, failed: 0 };
  for (const run of rows.map(toRun)) {
    if (signal.aborted) break;
    const { uid, documentId } = run;
    try {
      const isPublished = await actAsTask(PUBLISH_TASK, () =>
        publishIfStillDue(strapi, { uid, documentId, id: run.id, now }),
      );
      if (isPublished) outcome.published += 1;
    } catch (cause) {
      strapi.log.error(`Scheduled publication of ${uid} ${documentId} did not take place`, cause);
      const reasons = refusedBecause(cause);
      if (reasons) await actAsTask(PUBLISH_TASK, () => clearSchedule(strapi, { run, reasons }));
      outcome[reasons ? 'refused' : 'failed'] += 1;
    }
  }
  return outcome;
}
