import type { Core } from '@strapi/strapi';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { checkPublication } from '../../../../../domain/review/check-publication';
import { checkSubmission } from '../../../../../domain/review/check-submission';
import { decidingRun } from '../../../../../domain/review/deciding-run';
import { checkTransition } from '../../../../../domain/review/may-act';
import { authorsOf } from '../contributions/contributions';
import type { PanelAction, ReviewPanel } from '../contracts/api';
import { findReviewer } from '../people/find-reviewer';
import type { PublicText } from '../gate/what-is-public';
import type { PastStoredRun } from '../runs/past-runs';
import type { StoredRun } from '../runs/stored-run';
import type { DocumentRights } from './permissions-of';
import { say } from './say';

export type PossibleArgs = PublicText & {
  strapi: Core.Strapi;
  /** Whose buttons these are. */
  run: StoredRun | null;
  /** All of the document, the newest first. */
  runs: readonly PastStoredRun[];
  digest: string;
  remarks: string;
  personId: string;
  rights: DocumentRights;
  mayReassign: boolean;
  hasWorkflow: boolean;
  blockers: readonly Reason[];
};

function againstSubmitting(about: PossibleArgs): Reason[] {
  const { runs, rights, hasWorkflow, blockers, isWithdrawnForSecrecy } = about;
  if (!rights.update) return [error('review.may_not_edit')];
  const nothingNew = checkSubmission({ runs, content: about, isWithdrawnForSecrecy });
  if (nothingNew.length > 0) return nothingNew;
  if (!hasWorkflow) return [error('review.no_workflow')];
  return [...blockers];
}

async function againstApproving({ strapi, run, personId }: PossibleArgs): Promise<Reason[]> {
  if (!run) return [error('review.not_submitted')];
  const connection = strapi.db.connection;
  const authorIds = await authorsOf(connection, run);
  return (await findReviewer({ strapi, connection, run, personId, authorIds })).reasons;
}

async function againstPublishing(about: PossibleArgs): Promise<Reason[]> {
  const { strapi, runs, personId, rights, hasWorkflow } = about;
  if (!rights.publish) return [error('review.may_not_publish')];
  const { run, digest } = decidingRun(runs, about);
  const authorIds = run ? await authorsOf(strapi.db.connection, run) : [];
  const publisher = { personId };
  const { isWithdrawnForSecrecy } = about;
  return checkPublication({
    run,
    hasWorkflow,
    digest,
    publisher,
    authorIds,
    isWithdrawnForSecrecy,
  });
}

function againstUnscheduling({ run, rights }: PossibleArgs): Reason[] {
  if (!rights.publish) return [error('review.may_not_publish')];
  return run?.publishAt ? [] : [error('review.not_scheduled')];
}

function transitionReasons(run: StoredRun | null, transition: 'withdraw' | 'reassign'): Reason[] {
  return run ? checkTransition(run, transition) : [error('review.not_submitted')];
}

/** Every button of the panel with what speaks against it: the same functions refuse on the server. */
export async function whatIsPossible(about: PossibleArgs): Promise<ReviewPanel['can']> {
  const { run, personId, mayReassign } = about;
  const approving = await againstApproving(about);
  const publishing = await againstPublishing(about);
  const notOpen = run?.state === 'open' ? [] : [error('review.not_submitted')];
  const isMine = run?.submitterId === personId || mayReassign;
  const notMine = isMine ? [] : [error('review.only_submitter')];
  const against: Record<PanelAction, Reason[]> = {
    submit: againstSubmitting(about),
    approve: approving,
    return: run?.state === 'open' ? approving : notOpen,
    withdraw: [...transitionReasons(run, 'withdraw'), ...notMine],
    reassign: mayReassign ? transitionReasons(run, 'reassign') : [error('review.may_not_reassign')],
    schedule: [...(run ? checkTransition(run, 'schedule') : []), ...publishing],
    unschedule: againstUnscheduling(about),
    publish: publishing,
  };
  const entries = Object.entries(against).map(([action, reasons]) => [
    action,
    { allowed: reasons.length === 0, reasons: say(reasons) },
  ]);
  return Object.fromEntries(entries) as ReviewPanel['can'];
}
