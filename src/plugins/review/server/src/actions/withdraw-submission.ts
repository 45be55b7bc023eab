import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { checkTransition } from '../../../../../domain/review/may-act';
import { currentActor } from '../../../../../documents/actor';
import { refusal, refuseOnErrors } from '../../../../../documents/refuse';
import type { WithdrawSubmissionRequest } from '../contracts/api';
import { requirePerson } from '../people/require-person';
import { submitterId } from '../people/submitter-id';
import { appendRecord } from '../records/append-record';
import { saveRun } from '../runs/save-run';
import { speakable } from '../translations/speakable';
import { readOpinion, requireOpinion } from './read-opinion';
import { withRun } from './with-run';

/** A token takes back what it submitted itself; nobody else but a person does. */
function withdrawerId(strapi: Core.Strapi): string {
  const actor = currentActor(strapi);
  return actor.kind === 'token' ? submitterId(actor) : requirePerson(strapi);
}

/**
 * The submitter takes a submission back; what was recorded stays. Whoever may reassign does it for a submitter who has
 * left, and says why.
 */
export async function withdrawSubmission(
  strapi: Core.Strapi,
  { id, mayReassign, ...request }: WithdrawSubmissionRequest & { id: string; mayReassign: boolean },
): Promise<void> {
  await withRun(strapi, { id, version: request.version }, async ({ trx, run, calendar, now }) => {
    refuseOnErrors(speakable(checkTransition(run, 'withdraw')));
    const isOwn = run.submitterId === withdrawerId(strapi);
    if (!isOwn && !mayReassign) throw refusal([error('review.only_submitter')]);
    await saveRun(trx, { before: run, after: { ...run, state: 'cancelled' }, calendar, now });
    const opinion = isOwn
      ? readOpinion(request.reason)
      : requireOpinion(request.reason, 'reason for the withdrawal', 'reason');
    await appendRecord(strapi, trx, { run, action: 'withdraw', opinion, now });
  });
}
