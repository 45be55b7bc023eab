import type { WrittenResult } from '../../../../../documents/write-stages';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import { currentActor } from '../../../../../documents/actor';
import type { EndCause } from '../contracts/api';
import { authorsOf } from '../contributions/contributions';
import type { ReviewEvent } from '../notices/events';
import { tell } from '../notices/tell';
import { appendRecord } from '../records/append-record';
import { saveRun } from '../runs/save-run';
import { isUnderWay, latestRun, type StoredRun } from '../runs/stored-run';

const EVENTS = {
  discardDraft: 'review.discarded',
  delete: 'review.deleted',
  moved: 'review.moved',
  superseded: 'review.superseded',
} as const satisfies Partial<Record<EndCause, ReviewEvent>>;

type Ended = Pick<WrittenResult, 'strapi' | 'trx' | 'uid' | 'documentId'> & {
  action: keyof typeof EVENTS;
};

/** Who wrote or submitted it, who approved it and who had it: nobody of them waits for more, or is told what they did. */
async function tellInvolved({ strapi, trx, action }: Ended, run: StoredRun): Promise<void> {
  const self = currentActor(strapi).id;
  const authorIds = await authorsOf(trx, run);
  const approverIds = run.approvals.map(({ personId }) => personId);
  const assigneeIds = run.assigneeId === null ? [] : [run.assigneeId];
  const involved = [run.submitterId, ...authorIds, ...approverIds, ...assigneeIds];
  await tell(strapi, trx, {
    event: EVENTS[action],
    run,
    recipients: involved.filter((id) => id !== self),
  });
}

/** The draft was given up, deleted or moved elsewhere: there is nothing left of this review. */
export async function endRun(write: Ended): Promise<void> {
  const { strapi, trx, uid, documentId, action } = write;
  const run = await latestRun(trx, { uid, documentId });
  if (!run || !isUnderWay(run)) return;
  const now = new Date();
  const calendar = await loadWorkingCalendar(strapi);
  await saveRun(trx, { before: run, after: { ...run, state: 'cancelled' }, calendar, now });
  await appendRecord(strapi, trx, { run, action: 'withdraw', details: { because: action }, now });
  await tellInvolved(write, run);
}
