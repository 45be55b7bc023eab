import type { WrittenResult } from '../../../../../documents/write-stages';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import { appendRecord } from '../records/append-record';
import { saveRun } from '../runs/save-run';
import { isUnderWay, latestRun } from '../runs/stored-run';

type Ended = Pick<WrittenResult, 'strapi' | 'trx' | 'uid' | 'documentId'> & { action: string };

/** The draft was given up, deleted or moved elsewhere: there is nothing left of this review. */
export async function endRun(write: Ended): Promise<void> {
  const { strapi, trx, uid, documentId, action } = write;
  const run = await latestRun(trx, { uid, documentId });
  if (!run || !isUnderWay(run)) return;
  const now = new Date();
  const calendar = await loadWorkingCalendar(strapi);
  await saveRun(trx, { before: run, after: { ...run, state: 'cancelled' }, calendar, now });
  await appendRecord(strapi, trx, { run, action: 'withdraw', details: { because: action }, now });
}
