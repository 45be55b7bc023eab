import type { Core, UID } from '@strapi/strapi';
import { actAsTask } from '../../../../../documents/actor';
import { lock } from '../../../../../documents/lock';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { checkPublication } from '../../../../../domain/review/check-publication';
import { PUBLISH_TASK } from '../actions/schedule';
import { authorsOf } from '../contributions/contributions';
import { whatIsPublic } from '../gate/what-is-public';
import { findRun, selectRuns, toRun, type RunRow } from '../runs/stored-run';

type Context = { strapi: Core.Strapi; now: Date; signal: AbortSignal };
type Outcome = { published: number; refused: number };

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
    const { isWithdrawnForSecrecy } = await whatIsPublic(strapi, trx, run);
    refuseOnErrors(
      checkPublication({
        run,
        hasWorkflow: true,
        digest: run.digest,
        publisher: run.publishById === null ? null : { personId: run.publishById },
        authorIds: await authorsOf(trx, run),
        isWithdrawnForSecrecy,
      }),
    );
    await strapi.documents(uid as UID.ContentType).publish({ documentId });
    return true;
  }) as unknown as Promise<boolean>;
}

/**
 * Publishes what is approved and whose time has come, one document a transaction. The gate checks everything again; a
 * document it refuses stays as it is and is tried again with the next run of the task.
 */
export async function publishScheduled({ strapi, now, signal }: Context): Promise<Outcome> {
  const rows = (await selectRuns(strapi.db.connection)
    .where({ state: 'approved' })
    .where('publish_at', '<=', now)
    .orderBy('publish_at')) as RunRow[];
  const outcome = { published: 0, refused: 0 };
  for (const run of rows.map(toRun)) {
    if (signal.aborted) break;
    const { uid, documentId } = run;
    try {
      const isPublished = await actAsTask(PUBLISH_TASK, () =>
        publishIfStillDue(strapi, { uid, documentId, id: run.id, now }),
      );
      if (isPublished) outcome.published += 1;
    } catch (cause) {
      strapi.log.error(`Scheduled publication of ${uid} ${documentId} was refused`, cause);
      outcome.refused += 1;
    }
  }
  return outcome;
}
