import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { applyReturn } from '../../../../../domain/review/apply-change';
import { checkTransition } from '../../../../../domain/review/may-act';
import { refusal, refuseOnErrors } from '../../../../../documents/refuse';
import { authorsOf } from '../contributions/contributions';
import type { ReturnRequest } from '../contracts/api';
import { findReviewer } from '../people/find-reviewer';
import { requirePerson } from '../people/require-person';
import { announce } from '../notices/announce';
import { appendRecord } from '../records/append-record';
import { saveRun } from '../runs/save-run';
import { speakable } from '../translations/speakable';
import { requireOpinion } from './read-opinion';
import { withRun, type RunWork } from './with-run';

function requireEarlierStep({ run }: RunWork, toStepKey: string | undefined): string | null {
  if (toStepKey === undefined) return null;
  const index = run.plan.findIndex(({ key }) => key === toStepKey);
  if (index < 0 || index >= run.stepIndex) {
    throw refusal([error('review.unknown_step', { value: toStepKey }, 'toStepKey')]);
  }
  return toStepKey;
}

/** Returns a run with a reason: to its author, or to an earlier step. Whoever may approve may return. */
export async function returnRun(
  strapi: Core.Strapi,
  { id, ...request }: ReturnRequest & { id: string },
): Promise<void> {
  const opinion = requireOpinion(request.reason, 'reason', 'reason');
  await withRun(strapi, { id, version: request.version }, async (work) => {
    const { trx, run, calendar, now } = work;
    const personId = requirePerson(strapi);
    const authorIds = await authorsOf(trx, run);
    refuseOnErrors(speakable(checkTransition(run, 'return_to_author')));
    const candidate = await findReviewer({ strapi, connection: trx, run, personId, authorIds });
    refuseOnErrors(speakable(candidate.reasons));
    const toStepKey = requireEarlierStep(work, request.toStepKey);
    const after = applyReturn(run, toStepKey);
    await saveRun(trx, { before: run, after, calendar, now });
    const step = run.plan[run.stepIndex];
    await appendRecord(strapi, trx, {
      run,
      action: toStepKey === null ? 'return_to_author' : 'return_to_step',
      step,
      duty: step?.duty,
      onBehalfOf: candidate.onBehalfOf,
      opinion,
      details: toStepKey === null ? {} : { toStepKey },
      now,
    });
    await announce(strapi, trx, {
      before: run,
      after: { ...run, ...after },
      authorIds,
      reason: opinion,
    });
  });
}
