import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { checkMayAct, checkTransition } from '../../../../../domain/review/may-act';
import { currentStep } from '../../../../../domain/review/run';
import { currentActor } from '../../../../../documents/actor';
import { refusal, refuseOnErrors } from '../../../../../documents/refuse';
import type { ReassignRequest } from '../contracts/api';
import { authorsOf } from '../contributions/contributions';
import { tell } from '../notices/tell';
import { isAdministrator } from '../people/administrators';
import type { Person } from '../people/directory';
import { holdersOfStep } from '../people/holders-of-step';
import { appendRecord } from '../records/append-record';
import { saveRun } from '../runs/save-run';
import { speakable } from '../translations/speakable';
import { readOpinion } from './read-opinion';
import { withRun, type RunWork } from './with-run';

/** Whoever is given a step could act in it at once: of its duty, no author, nobody who approved already. */
async function requireAssignee({ strapi, trx, run }: RunWork, personId: string): Promise<Person> {
  const person = (await holdersOfStep(strapi, run)).find((one) => one.id === personId);
  const step = currentStep(run);
  if (!person || !step) {
    throw refusal([error('review.unknown_person', { value: personId }, 'personId')]);
  }
  const reasons = checkMayAct({
    run: { ...run, assigneeId: null },
    reviewer: {
      personId,
      onBehalfOfId: null,
      duties: new Set([step.duty]),
      isAdministrator: await isAdministrator(strapi, personId),
    },
    authorIds: await authorsOf(trx, run),
    called: person.name,
  });
  refuseOnErrors(speakable(reasons.map((reason) => ({ ...reason, field: 'personId' }))));
  return person;
}

/** Whoever has the step now and whoever had it; nobody is told what they did themselves. */
async function tellBoth({ strapi, trx, run }: RunWork, assigneeId: string | null): Promise<void> {
  if (assigneeId === run.assigneeId) return;
  const self = currentActor(strapi).id;
  const params = { step: currentStep(run)?.name ?? '' };
  const to = (id: string | null) => (id === null || id === self ? [] : [id]);
  const given = { run, params, recipients: to(assigneeId) };
  await tell(strapi, trx, { event: 'review.reassigned', ...given });
  const taken = { run, params, recipients: to(run.assigneeId) };
  await tell(strapi, trx, { event: 'review.taken_over', ...taken });
}

/** Gives the current step to one of the people who may act in it, or back to all of them. */
export async function reassign(
  strapi: Core.Strapi,
  { id, ...request }: ReassignRequest & { id: string },
): Promise<void> {
  await withRun(strapi, { id, version: request.version }, async (work) => {
    const { trx, run, calendar, now } = work;
    refuseOnErrors(speakable(checkTransition(run, 'reassign')));
    const personId = request.personId === null ? null : String(request.personId);
    const person = personId === null ? null : await requireAssignee(work, personId);
    await saveRun(trx, { before: run, after: { ...run, assigneeId: personId }, calendar, now });
    const opinion = readOpinion(request.reason);
    const step = currentStep(run);
    const details = { to: person?.name ?? null };
    await appendRecord(strapi, trx, { run, action: 'reassign', step, opinion, details, now });
    await tellBoth(work, personId);
  });
}
