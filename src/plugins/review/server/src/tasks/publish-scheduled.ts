import type { Core, UID } from '@strapi/strapi';
import { actAsTask } from '../../../../../documents/actor';
import { PUBLISH_TASK } from '../actions/schedule';
import { selectRuns, toRun, type RunRow } from '../runs/stored-run';

type Context = { strapi: Core.Strapi; now: Date; signal: AbortSignal };
type Outcome = { published: number; refused: number };

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
      await actAsTask(PUBLISH_TASK, () =>
        strapi.documents(uid as UID.ContentType).publish({ documentId }),
      );
      outcome.published += 1;
    } catch (cause) {
      strapi.log.error(`Scheduled publication of ${uid} ${documentId} was refused`, cause);
      outcome.refused += 1;
    }
  }
  return outcome;
}
