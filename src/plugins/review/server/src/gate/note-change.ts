import type { WrittenResult } from '../../../../../documents/write-stages';
import { changedFields } from '../../../../../domain/content-digest/changed-fields';
import { applyContentChange } from '../../../../../domain/review/apply-change';
import { currentActor } from '../../../../../documents/actor';
import { fieldLabel } from '../../../../../documents/field-labels';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import { findKept, keepContent, type Content } from '../content';
import { addContribution, authorsOf } from '../contributions/contributions';
import { announce } from '../notices/announce';
import { appendRecord } from '../records/append-record';
import { saveRun } from '../runs/save-run';
import { keepsItsWorkflow } from '../workflows/keeps-its-workflow';
import { endRun } from './end-run';
import { isUnderWay, latestRun } from '../runs/stored-run';

/**
 * What a changed content means (`workflow.md` §2 g): whoever changed it is an author from now on, and a run under way
 * begins again and says which fields changed.
 */
export async function noteChange(write: WrittenResult, content: Content): Promise<void> {
  const { strapi, trx, uid, documentId } = write;
  await addContribution(trx, { uid, documentId, actor: currentActor(strapi) });
  const run = await latestRun(trx, { uid, documentId });
  if (!run || !isUnderWay(run)) return;
  const after = applyContentChange(run, content.digest);
  if (after === run) return;
  if (!(await keepsItsWorkflow(strapi, trx, { run, content }))) {
    await endRun({ strapi, trx, uid, documentId, action: 'moved' });
    return;
  }
  const now = new Date();
  const before = await findKept(trx, run.digest);
  const fields = before ? changedFields(before, content.content) : [];
  await keepContent(trx, content);
  const calendar = await loadWorkingCalendar(strapi);
  await saveRun(trx, { before: run, after, calendar, now });
  await appendRecord(strapi, trx, {
    run: { ...run, round: after.round, digest: after.digest },
    action: 'content_changed',
    details: { fields, labels: fields.map((field) => fieldLabel(field, uid)) },
    now,
  });
  const authorIds = await authorsOf(trx, run);
  await announce(strapi, trx, { before: run, after: { ...run, ...after }, authorIds });
}
