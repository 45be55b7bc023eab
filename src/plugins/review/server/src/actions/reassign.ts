import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { checkTransition } from '../../../../../domain/review/may-act';
import { currentStep } from '../../../../../domain/review/run';
import { refusal, refuseOnErrors } from '../../../../../documents/refuse';
import type { ReassignRequest } from '../contracts/api';
import { holdersOfStep } from '../people/holders-of-step';
import { appendRecord } from '../records/append-record';
import { saveRun } from '../runs/save-run';
import { speakable } from '../translations/speakable';
import { readOpinion } from './read-opinion';
import { withRun } from './with-run';

/** Gives the current step to one of the people with its duty, or back to all of them. */
export async function reassign(
  strapi: Core.Strapi,
  { id, ...request }: ReassignRequest & { id: string },
): Promise<void> {
  await withRun(strapi, { id, version: request.version }, async ({ trx, run, calendar, now }) => {
    refuseOnErrors(speakable(checkTransition(run, 'reassign')));
    const { personId } = request;
    const people = await holdersOfStep(strapi, run);
    const person = people.find((one) => one.id === personId);
    if (personId !== null && !person) {
      throw refusal([error('review.unknown_person', { value: String(personId) }, 'personId')]);
    }
    await saveRun(trx, { before: run, after: { ...run, assigneeId: personId }, calendar, now });
    const opinion = readOpinion(request.reason);
    const step = currentStep(run);
    const details = { to: person?.name ?? null };
    await appendRecord(strapi, trx, { run, action: 'reassign', step, opinion, details, now });
  });
}
