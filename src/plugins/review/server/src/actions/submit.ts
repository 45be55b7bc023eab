import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { error } from '../../../../../domain/reasons/reason';
import { restart } from '../../../../../domain/review/apply-change';
import { checkSubmission } from '../../../../../domain/review/check-submission';
import { TRACKS, type Track } from '../../../../../domain/review/step';
import type { Run } from '../../../../../domain/review/run';
import { currentActor, type Actor } from '../../../../../documents/actor';
import { lock } from '../../../../../documents/lock';
import { documentRulesOf, type WrittenDocument } from '../../../../../documents/document-rules';
import { refusal, refuseOnErrors } from '../../../../../documents/refuse';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import type { WorkingCalendar } from '../../../../../domain/calendar/working-calendar';
import { contentsOf, keepContent, type Content } from '../content';
import { addFileChangers, authorsOf, contributorsOf } from '../contributions/contributions';
import type { SubmitRequest } from '../contracts/api';
import { refuseBlockingFindings } from '../findings/refuse-findings';
import { table } from '../database/table';
import { announce } from '../notices/announce';
import { submitterId } from '../people/submitter-id';
import { appendRecord } from '../records/append-record';
import { isReviewedType } from '../reviewed-types';
import { columnsOf, saveRun } from '../runs/save-run';
import { pastRuns } from '../runs/past-runs';
import { findRun, isUnderWay, type StoredRun } from '../runs/stored-run';
import { findWorkflow, type StoredWorkflow } from '../workflows/find-workflow';
import { keepsItsWorkflow } from '../workflows/keeps-its-workflow';
import { endRun } from '../gate/end-run';
import { whatIsPublic } from '../gate/what-is-public';
import { describe, placeOf } from '../workflows/place-of';
import { readOpinion, requireOpinion } from './read-opinion';

export type SubmitArgs = { uid: string; documentId: string; request: SubmitRequest };

type Work = {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  calendar: WorkingCalendar;
  now: Date;
  uid: string;
  documentId: string;
  content: Content;
  actor: Actor;
  note: string | null;
};

/** Whoever submits answers for the content as its authors do; a token is nobody. */
function submitterAmong({ actor }: Work): string[] {
  return actor.kind === 'person' && actor.id !== null ? [actor.id] : [];
}

async function resubmit(work: Work, before: StoredRun): Promise<string> {
  const { strapi, trx, calendar, now, content, note } = work;
  const authors = await contributorsOf(trx, work);
  const author_ids = JSON.stringify([
    ...new Set([...before.authorIds, ...authors, ...submitterAmong(work)]),
  ]);
  const after = restart(before, content.digest);
  const { title } = describe(content.row);
  await saveRun(trx, {
    before,
    after,
    calendar,
    now,
    more: { author_ids, title, remarks: content.remarks },
  });
  const run = { ...before, round: after.round, digest: after.digest };
  await appendRecord(strapi, trx, { run, action: 'resubmit', opinion: note, now });
  const authorIds = await authorsOf(trx, before);
  await announce(strapi, trx, { before, after: { ...before, ...after, title }, authorIds });
  return before.id;
}

async function begin(work: Work, workflow: StoredWorkflow): Promise<string> {
  const { strapi, trx, uid, documentId, calendar, now, content, actor, note } = work;
  const { title, organizationId } = describe(content.row);
  const run: Run = {
    state: 'open',
    track: workflow.track,
    plan: workflow.steps,
    stepIndex: 0,
    round: 1,
    digest: content.digest,
    submitterId: submitterId(actor),
    approvals: [],
    assigneeId: null,
  };
  const [row] = await table(trx, 'runs')
    .insert({
      ...columnsOf(run, { calendar, now }),
      uid,
      document_id: documentId,
      title,
      organization_id: organizationId,
      workflow_key: workflow.key,
      workflow_name: workflow.name,
      workflow_version: workflow.version,
      track: workflow.track,
      plan: JSON.stringify(run.plan),
      submitter_id: run.submitterId,
      submitter_name: actor.name,
      author_ids: JSON.stringify([
        ...new Set([...(await contributorsOf(trx, work)), ...submitterAmong(work)]),
      ]),
      remarks: content.remarks,
      emergency_reason: workflow.track === 'emergency' ? note : null,
      submitted_at: now,
    })
    .returning<{ id: string }[]>('id');
  const id = row!.id;
  await appendRecord(strapi, trx, {
    run: { ...run, id, uid, documentId, dueOn: null },
    action: 'submit',
    opinion: note,
    details: { track: workflow.track },
    now,
  });
  const stored = await findRun(trx, String(id));
  if (stored) {
    const authorIds = await authorsOf(trx, stored);
    await announce(strapi, trx, { before: null, after: stored, authorIds });
  }
  return id;
}

/** What would refuse the publication in the end is said now, before people spend their time on it. */
async function refuseUnpublishable(document: WrittenDocument): Promise<void> {
  const reasons = await documentRulesOf(document.uid)?.checkPublication?.(document);
  refuseOnErrors(reasons ?? [], document.uid);
}

/**
 * Submits a draft for review, or again after it was returned. The run takes its own copy of the steps. 400 when it is
 * under review already, when nothing changed since its approval, when no workflow holds for it, when something is missing
 * that publication needs, or when the automatic check blocks it; the emergency track needs a reason.
 */
export async function submit(strapi: Core.Strapi, args: SubmitArgs): Promise<{ id: string }> {
  const { uid, documentId, request } = args;
  if (!isReviewedType(strapi, uid)) throw refusal([error('review.unknown_type', { value: uid })]);
  const track: Track = TRACKS.find((one) => one === request.track) ?? 'standard';
  const note =
    track === 'emergency'
      ? requireOpinion(request.note, 'emergency', 'note')
      : readOpinion(request.note);
  const calendar = await loadWorkingCalendar(strapi);
  return strapi.db.transaction(async ({ trx }) => {
    await lock(trx, documentId);
    const content = await contentsOf(strapi).read({ uid, documentId, version: 'draft' });
    if (!content) throw refusal([error('review.unknown_document')]);
    const runs = await pastRuns(trx, { uid, documentId });
    const { isWithdrawnForSecrecy, publishedDigest } = await whatIsPublic(strapi, trx, args);
    const reviewed = { ...content, publishedDigest };
    refuseOnErrors(checkSubmission({ runs, content: reviewed, isWithdrawnForSecrecy }));
    const [run] = runs;
    const actor = currentActor(strapi);
    const now = new Date();
    const work: Work = { strapi, trx, calendar, now, uid, documentId, content, actor, note };
    await refuseUnpublishable({ strapi, trx, uid: uid as UID.ContentType, documentId });
    await refuseBlockingFindings({ strapi, uid, content });
    await keepContent(trx, content);
    await addFileChangers(strapi, trx, { uid, documentId, files: content.files });
    if (run && isUnderWay(run)) {
      const isSame = await keepsItsWorkflow(strapi, trx, { run, content });
      if (isSame && run.track === track) return { id: await resubmit(work, run) };
      await endRun({ strapi, trx, uid, documentId, action: 'moved' });
    }
    const workflow = await findWorkflow(
      { strapi, connection: trx },
      await placeOf(strapi, uid, content.row),
      track,
    );
    if (!workflow) throw refusal([error('review.no_workflow')]);
    return { id: await begin(work, workflow) };
  }) as unknown as Promise<{ id: string }>;
}
