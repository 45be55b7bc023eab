import type { Core } from '@strapi/strapi';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { applyApproval } from '../../../../../domain/review/apply-approval';
import { checkTransition } from '../../../../../domain/review/may-act';
import { applyReturn } from '../../../../../domain/review/apply-change';
import type { Run, Transition } from '../../../../../domain/review/run';
import {
  checkSecrecyForm,
  SECRECY_GROUNDS,
  SECRECY_QUESTIONS,
  type SecrecyResult,
} from '../../../../../domain/review/secrecy-form';
import type { Step } from '../../../../../domain/review/step';
import { refusal, refusalWithStatus, refuseOnErrors } from '../../../../../documents/refuse';
import { contentsOf, type Content } from '../content';
import { authorsOf } from '../contributions/contributions';
import type { ApproveRequest, RecordedAction, SecrecyAnswers } from '../contracts/api';
import { whatIsPublic } from '../gate/what-is-public';
import { refuseUnconfirmedFindings } from '../findings/refuse-findings';
import { findReviewer, type Candidate } from '../people/find-reviewer';
import { requirePerson } from '../people/require-person';
import { announce } from '../notices/announce';
import { appendRecord } from '../records/append-record';
import { saveRun } from '../runs/save-run';
import { speakable } from '../translations/speakable';
import { withRun, type RunWork } from './with-run';
import { noteUnseenChange } from './note-unseen-change';
import { readOpinion } from './read-opinion';

type Approval = ApproveRequest & { id: string };
type Decision = { action: Extract<RecordedAction, Transition>; after: Run };

function checkForm(step: Step, request: ApproveRequest): Reason[] {
  const reasons: Reason[] = [];
  if (step.proofreading && request.isProofread !== true) {
    reasons.push(error('review.proofreading_missing', { step: step.name }, 'isProofread'));
  }
  if (step.kind === 'secrecy_review') {
    const { answers, ...form } = request.secrecy ?? ({} as Partial<SecrecyAnswers>);
    const given = typeof answers === 'object' && answers !== null ? answers : {};
    reasons.push(...checkSecrecyForm({ result: '', ...form, answers: given }));
  }
  return reasons;
}

/** What a result of the secrecy review means for the run; an ordinary approval moves it on. */
function decide(run: Run, candidate: Candidate, result: SecrecyResult | null): Decision {
  switch (result) {
    case 'publish_redacted':
      return { action: 'return_to_author', after: applyReturn(run, null) };
    case 'on_application':
    case 'not_public':
      return { action: 'decline', after: { ...run, state: 'declined' } };
    case 'refer':
      return { action: 'refer', after: run };
    default:
      return { action: 'approve', after: applyApproval(run, candidate.reviewer) };
  }
}

/** The content as it is now; after publication (emergency track) it is what was published that is approved. */
async function contentUnderReview({ strapi, run }: RunWork): Promise<Content | null> {
  const { uid, documentId, state } = run;
  const version = state === 'completing' ? 'published' : 'draft';
  return contentsOf(strapi).read({ uid, documentId, version });
}

/** What is made up for is the approval of what was published: nobody approves afterwards what became public otherwise. */
async function refuseOtherPublication(work: RunWork, { digest }: Content): Promise<void> {
  const { strapi, trx, run } = work;
  if (run.state !== 'completing' || digest === run.digest) return;
  // Links to what is not public are left out of what becomes public.
  const { publishedDigest } = await whatIsPublic(strapi, trx, run);
  if (digest !== publishedDigest) throw refusalWithStatus(409, error('review.published_differs'));
}

/** What of the form is kept: its questions and choices, nothing else that was sent. */
function answersOf(form: SecrecyAnswers | undefined): Record<string, unknown> {
  const { answers, result, ground, note } = form ?? ({} as Partial<SecrecyAnswers>);
  const asked = SECRECY_QUESTIONS.map((question) => [question, answers?.[question]]);
  const isGround = (SECRECY_GROUNDS as readonly unknown[]).includes(ground);
  return {
    answers: Object.fromEntries(asked),
    result,
    ...(isGround ? { ground } : {}),
    note: readOpinion(note),
  };
}

async function approveOne(work: RunWork, request: ApproveRequest): Promise<'done' | 'unseen'> {
  const { strapi, trx, run, calendar, now } = work;
  const personId = requirePerson(strapi);
  const content = await contentUnderReview(work);
  if (!content) throw refusal([error('review.unknown_document')]);
  const authorIds = await authorsOf(trx, run);
  const candidate = await findReviewer({ strapi, connection: trx, run, personId, authorIds });
  refuseOnErrors(speakable(candidate.reasons));
  await refuseOtherPublication(work, content);
  if (await noteUnseenChange(work, content)) return 'unseen';
  const step = run.plan[run.stepIndex] as Step;
  refuseOnErrors(speakable(checkForm(step, request)));
  const result = step.kind === 'secrecy_review' ? (request.secrecy?.result ?? null) : null;
  const { action, after } = decide(run, candidate, result);
  refuseOnErrors(speakable(checkTransition(run, action)));
  const about = { strapi, uid: run.uid, content };
  const confirmed =
    action === 'approve'
      ? await refuseUnconfirmedFindings({ ...about, confirmed: request.confirmedFindings })
      : [];
  await saveRun(trx, { before: run, after, calendar, now });
  await appendRecord(strapi, trx, {
    run,
    action,
    step,
    duty: step.duty,
    onBehalfOf: candidate.onBehalfOf,
    opinion: readOpinion(request.opinion ?? request.secrecy?.note),
    result,
    details: {
      ...(step.proofreading ? { isProofread: true } : {}),
      ...(step.kind === 'secrecy_review' ? { secrecy: answersOf(request.secrecy) } : {}),
      ...(confirmed.length > 0 ? { confirmedFindings: confirmed } : {}),
      ...(content.remarks === '' ? {} : { remarks: content.remarks }),
    },
    now,
  });
  await announce(strapi, trx, {
    before: run,
    after: { ...run, ...after },
    authorIds,
    reason: readOpinion(request.opinion ?? request.secrecy?.note),
  });
  return 'done';
}

/**
 * Approves the current step, or decides the secrecy review otherwise. Bound to the content as it is under the lock;
 * 409 when somebody else acted first or the content is not what the person saw, 400 with everything that speaks
 * against it.
 */
export async function approve(strapi: Core.Strapi, { id, ...request }: Approval): Promise<void> {
  const outcome = await withRun(strapi, { id, version: request.version }, (work) =>
    approveOne(work, request),
  );
  if (outcome === 'unseen') throw refusalWithStatus(409, error('review.content_is_newer'));
}
