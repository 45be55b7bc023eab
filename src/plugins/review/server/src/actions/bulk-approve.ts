import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import type { BulkApproveAnswer, BulkApproveRequest, Said } from '../contracts/api';
import { say } from '../panel/say';
import { findRun, type StoredRun } from '../runs/stored-run';
import { approve } from './approve';

const MOST = 100;

type Refused = { details?: { reasons?: Said[] } };

/** Refusals are answers of their own here; anything else is a failure of the request. */
function reasonsOf(cause: unknown): Said[] {
  const { reasons } = (cause as Refused).details ?? {};
  if (!reasons) throw cause;
  return reasons.map(({ code, zh, en, field }) => ({ code, zh, en, ...(field ? { field } : {}) }));
}

/**
 * Approves several runs, each checked and saved on its own: one that is refused does not hold up the others. A run of
 * a document the person may not read is unknown to them.
 */
export async function bulkApprove(
  strapi: Core.Strapi,
  {
    runs,
    mayRead,
    opinion,
    isProofread,
  }: BulkApproveRequest & { mayRead: (run: StoredRun) => Promise<boolean> },
): Promise<BulkApproveAnswer> {
  const results: BulkApproveAnswer['results'] = [];
  for (const { id, version } of runs.slice(0, MOST)) {
    const run = await findRun(strapi.db.connection, String(id));
    if (!run || !(await mayRead(run))) {
      const reasons = say([error('review.unknown_run')]);
      results.push({ id: String(id), title: '', approved: false, reasons });
      continue;
    }
    const { title } = run;
    try {
      await approve(strapi, {
        id: run.id,
        version,
        ...(opinion === undefined ? {} : { opinion }),
        ...(isProofread === undefined ? {} : { isProofread }),
      });
      results.push({ id: run.id, title, approved: true, reasons: [] });
    } catch (cause) {
      results.push({ id: run.id, title, approved: false, reasons: reasonsOf(cause) });
    }
  }
  return { results };
}
