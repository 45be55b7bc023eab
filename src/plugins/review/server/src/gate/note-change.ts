import type { WrittenResult } from '../../../../../documents/write-stages';
import { applyContentChange } from '../../../../../domain/review/apply-change';
import { currentActor } from '../../../../../documents/actor';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import type { Content } from '../content';
import { addContribution, addFileChangers, authorsOf } from '../contributions/contributions';
import { keepsItsWorkflow } from '../workflows/keeps-its-workflow';
import { beginAgain } from './begin-again';
import { endRun } from './end-run';
import { isUnderWay, latestRun } from '../runs/stored-run';

/**
 * What a changed content means (`workflow.md` §2 g): whoever changed it is an author from now on, and a run under way
 * begins again and says which fields changed.
 */
export async function noteChange(
  write: WrittenResult,
  { before, content }: { before: Content | null; content: Content },
): Promise<void> {
  const otherFields = before && before.remarks !== content.remarks ? ['changeNote'] : [];
  if (before?.digest === content.digest && otherFields.length === 0) return;
  const { strapi, trx, uid, documentId } = write;
  await addContribution(trx, { uid, documentId, actor: currentActor(strapi) });
  await addFileChangers(strapi, trx, { uid, documentId, files: content.files });
  const run = await latestRun(trx, { uid, documentId });
  if (!run || !isUnderWay(run)) return;
  const after = applyContentChange(run, content.digest, { isRemarked: otherFields.length > 0 });
  if (after === run) return;
  if (!(await keepsItsWorkflow(strapi, trx, { run, content }))) {
    await endRun({ strapi, trx, uid, documentId, action: 'moved' });
    return;
  }
  const calendar = await loadWorkingCalendar(strapi);
  const authorIds = await authorsOf(trx, run);
  const now = new Date();
  await beginAgain(strapi, trx, { run, after, content, authorIds, calendar, now, otherFields });
}
