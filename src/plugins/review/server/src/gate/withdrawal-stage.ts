import type { Core } from '@strapi/strapi';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import type { WrittenResult, WriteStage } from '../../../../../documents/write-stages';
import { applySecrecyWithdrawal } from '../../../../../domain/review/apply-change';
import { authorsOf } from '../contributions/contributions';
import { announce } from '../notices/announce';
import { appendRecord } from '../records/append-record';
import { isReviewedType } from '../reviewed-types';
import { saveRun } from '../runs/save-run';
import { latestRun } from '../runs/stored-run';
import { endUnfinished } from './end-unfinished';
import { whatIsPublic } from './what-is-public';

/** Whoever approved the draft before the withdrawal did not know why it would be withdrawn. */
async function askAnew(write: WrittenResult): Promise<void> {
  const { strapi, trx } = write;
  const before = await latestRun(trx, write);
  if (!before) return;
  const changed = applySecrecyWithdrawal(before);
  if (changed === before) return;
  const now = new Date();
  const calendar = await loadWorkingCalendar(strapi);
  await saveRun(trx, { before, after: changed, calendar, now });
  const run = { ...before, round: changed.round };
  const details = { because: 'secrecy' };
  await appendRecord(strapi, trx, { run, action: 'restart', details, now });
  const authorIds = await authorsOf(trx, before);
  await announce(strapi, trx, { before, after: { ...before, ...changed }, authorIds });
}

/** What a withdrawal means for the reviews of a document; after the ledger, which knows its reason. */
export function withdrawalStage(strapi: Core.Strapi): WriteStage {
  return {
    name: 'review.withdrawal',
    order: 95,
    appliesTo: (uid) => isReviewedType(strapi, uid),
    async after(write) {
      const { trx, action } = write;
      if (action !== 'unpublish') return;
      await endUnfinished({ ...write, because: action });
      const { isWithdrawnForSecrecy } = await whatIsPublic(strapi, trx, write);
      if (isWithdrawnForSecrecy) await askAnew(write);
    },
  };
}
