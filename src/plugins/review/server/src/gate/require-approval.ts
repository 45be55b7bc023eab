import type { WrittenResult } from '../../../../../documents/write-stages';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { currentActor } from '../../../../../documents/actor';
import { applyPublication } from '../../../../../domain/review/apply-change';
import { checkPublication } from '../../../../../domain/review/check-publication';
import { decidingRun } from '../../../../../domain/review/deciding-run';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import type { Content } from '../content';
import { authorsOf, clearContributions, contributorsOf } from '../contributions/contributions';
import { appendRecord } from '../records/append-record';
import { speakable } from '../translations/speakable';
import { saveRun } from '../runs/save-run';
import { pastRuns } from '../runs/past-runs';
import { endUnfinished } from './end-unfinished';
import { whatIsPublic } from './what-is-public';
import { findWorkflow } from '../workflows/find-workflow';
import { placeOf } from '../workflows/place-of';

/**
 * The gate. Nothing becomes public, on any channel, without the approvals of exactly this content (保密法实施条例 2024,
 * art. 42). It runs after Strapi has written, under the document's lock, so what it reads is what would be public; a
 * refusal rolls everything back.
 */
export async function requireApproval(write: WrittenResult, content: Content): Promise<void> {
  const { strapi, trx, uid, documentId } = write;
  const { isWithdrawnForSecrecy, publishedDigest } = await whatIsPublic(strapi, trx, write);
  const runs = await pastRuns(trx, { uid, documentId });
  const { run, digest } = decidingRun(runs, { ...content, publishedDigest });
  const hasWorkflow =
    run !== null ||
    (await findWorkflow(
      { strapi, connection: trx },
      await placeOf(strapi, uid, content.row),
      'standard',
    )) !== null;
  const actor = currentActor(strapi);
  const publisher = actor.kind === 'person' && actor.id !== null ? { personId: actor.id } : null;
  const authorIds = run
    ? await authorsOf(trx, run)
    : await contributorsOf(trx, { uid, documentId });
  const reasons = checkPublication({
    run,
    hasWorkflow,
    digest,
    publisher,
    authorIds,
    isWithdrawnForSecrecy,
  });
  refuseOnErrors(speakable(reasons), uid);
  if (run?.state === 'approved') {
    await endUnfinished({ strapi, trx, uid, documentId, because: 'superseded' });
    const now = new Date();
    const calendar = await loadWorkingCalendar(strapi);
    await saveRun(trx, {
      before: run,
      after: applyPublication(run),
      calendar,
      now,
      more: { author_ids: JSON.stringify(authorIds) },
    });
    await appendRecord(strapi, trx, { run, action: 'publish', now });
  }
  await clearContributions(trx, { uid, documentId });
}
