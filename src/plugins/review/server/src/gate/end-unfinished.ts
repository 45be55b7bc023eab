import type { WrittenResult } from '../../../../../documents/write-stages';
import { applyEnd } from '../../../../../domain/review/apply-change';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import type { EndCause } from '../contracts/api';
import { appendRecord } from '../records/append-record';
import { saveRun } from '../runs/save-run';
import { completingRuns } from '../runs/stored-run';

type Ended = Pick<WrittenResult, 'strapi' | 'trx' | 'uid' | 'documentId'> & { because: EndCause };

/**
 * What was published by the emergency track is public no longer, so there is nothing left to make approvals up for.
 * The run ends unfinished, and the record says why.
 */
export async function endUnfinished(write: Ended): Promise<void> {
  const { strapi, trx, uid, documentId, because } = write;
  const runs = await completingRuns(trx, { uid, documentId });
  if (runs.length === 0) return;
  const now = new Date();
  const calendar = await loadWorkingCalendar(strapi);
  for (const run of runs) {
    await saveRun(trx, { before: run, after: applyEnd(run), calendar, now });
    await appendRecord(strapi, trx, { run, action: 'end', details: { because }, now });
  }
}
