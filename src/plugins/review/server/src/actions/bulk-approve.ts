import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refusal } from '../../../../../documents/refuse';
import type { BulkApproveAnswer, BulkApproveRequest, Said } from '../contracts/api';
import { say } from '../panel/say';
import { findRun, type StoredRun } from '../runs/stored-run';
import { approve } from './approve';

const MOST = 100;

type Refused = { details?: { reasons?: Said[] } };

/** What failed without a reason is said as such: what was approved before it in the same request stays approved. */
function reasonsOf(strapi: Core.Strapi, id: string, cause: unknown): Said[] {
  const { reasons } = (cause as Refused | null)?.details ?? {};
  if (!reasons) {
    strapi.log.error(`review: approval of run ${id} failed: ${String(cause)}`);
    return say([error('review.approval_failed')]);
  }
  return reasons.map(({ code, zh, en, field }) => ({ code, zh, en, ...(field ? { field } : {}) }));
}

type Request = BulkApproveRequest & { mayRead: (run: StoredRun) => Promise<boolean> };
type Result = BulkApproveAnswer['results'][number];

async function approveOne(
  strapi: Core.Strapi,
  { id: sent, version }: Request['runs'][number],
  { mayRead, opinion, isProofread }: Request,
): Promise<Result> {
  const id = String(sent);
  let title = '';
  try {
    const run = await findRun(strapi.db.connection, id);
    if (!run || !(await mayRead(run))) {
      return { id, title, approved: false, reasons: say([error('review.unknown_run')]) };
    }
    ({ title } = run);
    await approve(strapi, {
      id,
      version,
      ...(opinion === undefined ? {} : { opinion }),
      ...(isProofread === undefined ? {} : { isProofread }),
    });
    return { id, title, approved: true, reasons: [] };
  } catch (cause) {
    return { id, title, approved: false, reasons: reasonsOf(strapi, id, cause) };
  }
}

/**
 * Approves several runs, each checked and saved on its own: one that is refused or fails does not hold up the others.
 * A run of a document the person may not read is unknown to them. 400 for more than can be done at once, with nothing
 * approved.
 */
export async function bulkApprove(
  strapi: Core.Strapi,
  request: Request,
): Promise<BulkApproveAnswer> {
  const { length: count } = request.runs;
  if (count > MOST) throw refusal([error('review.too_many_runs', { count, most: MOST }, 'runs')]);
  const results: Result[] = [];
  for (const one of request.runs) results.push(await approveOne(strapi, one, request));
  return { results };
}
