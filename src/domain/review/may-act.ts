import type { Duty } from '../duties/duties';
import { error, type Reason } from '../reasons/reason';
import { currentStep, TRANSITIONS, type Run, type Transition } from './run';
import type { Step } from './step';

/** Whoever wants to do something, with all that speaks for or against them. */
export type Reviewer = {
  personId: string;
  /** Whom they stand in for, by a delegation valid today. */
  onBehalfOfId: string | null;
  /** Duties that they (or whom they stand in for) hold today in the organization of the document. */
  duties: ReadonlySet<Duty>;
  /** Super administrators and holders of 系统管理员: they approve nothing. */
  isAdministrator: boolean;
};

/** Why a transition is not possible in the state a run is in. */
export function checkTransition(run: Run, transition: Transition): Reason[] {
  const allowed: readonly string[] = TRANSITIONS[transition].from;
  if (allowed.includes(run.state)) return [];
  return [error('review.wrong_state', { state: run.state, transition })];
}

function people({ personId, onBehalfOfId }: Pick<Reviewer, 'personId' | 'onBehalfOfId'>) {
  return onBehalfOfId === null ? [personId] : [personId, onBehalfOfId];
}

function shares(one: readonly string[], other: readonly string[]): boolean {
  return one.some((person) => other.includes(person));
}

/**
 * Separation of duties (`workflow.md` §2 a–c, e). A deputy counts as both: as themselves and as whom they stand in
 * for, otherwise a delegation would be the way around.
 */
export function checkSeparation(args: {
  run: Run;
  step: Step;
  reviewer: Reviewer;
  /** Everybody who changed the content since it was last public. */
  authorIds: readonly string[];
  /** What the reviewer is called where somebody else reads the reasons; `you` otherwise. */
  called?: string;
}): Reason[] {
  const { run, step, reviewer, authorIds, called = 'you' } = args;
  const who = people(reviewer);
  const reasons: Reason[] = [];
  const authors = [...authorIds, run.submitterId];
  if (step.separation.includes('not_author') && shares(who, authors)) {
    reasons.push(error('review.author_approves', { step: step.name, who: called }));
  }
  const elsewhere = run.approvals.find(
    (approval) => approval.stepKey !== step.key && shares(who, people(approval)),
  );
  if (step.separation.includes('not_other_step') && elsewhere) {
    const other = run.plan.find(({ key }) => key === elsewhere.stepKey)?.name ?? '';
    reasons.push(error('review.same_person_twice', { step: step.name, other }));
  }
  const here = run.approvals.find(
    (approval) => approval.stepKey === step.key && shares(who, people(approval)),
  );
  if (here) reasons.push(error('review.already_approved', { step: step.name, who: called }));
  return reasons;
}

/** Why somebody may not act in the step whose turn it is: the button, the gate and the API ask here. */
export function checkMayAct(args: {
  run: Run;
  reviewer: Reviewer;
  authorIds: readonly string[];
  called?: string;
}): Reason[] {
  const { run, reviewer } = args;
  const step = currentStep(run);
  if (!step) return [error('review.wrong_state', { state: run.state, transition: 'approve' })];
  if (reviewer.isAdministrator) return [error('review.administrator_approves')];
  if (!reviewer.duties.has(step.duty)) {
    return [error('review.duty_missing', { step: step.name, duty: step.duty })];
  }
  if (run.assigneeId !== null && !people(reviewer).includes(run.assigneeId)) {
    return [error('review.assigned_to_other', { step: step.name })];
  }
  return checkSeparation({ ...args, step });
}
