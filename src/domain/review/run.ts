import type { Step, Track } from './step';

/**
 * The life of a run. `open`: somebody has to approve; `returned`: the author has to correct; `approved`: ready to be
 * published; `completing`: published by the emergency track, approvals are made up for; the others are ends.
 */
export const RUN_STATES = [
  'open',
  'returned',
  'approved',
  'completing',
  'completed',
  'declined',
  'cancelled',
] as const;
export type RunState = (typeof RUN_STATES)[number];

/** States in which a document has a run under way; the database allows one of them a document. */
export const LIVE_STATES: readonly RunState[] = ['open', 'returned', 'approved'];

/** What happens to a run, and from which state to which: the only table of transitions there is. */
export const TRANSITIONS = {
  /** Also of a run whose content changed without a write, a replaced file for instance. */
  resubmit: { from: ['returned', 'open', 'approved'], to: ['open'] },
  approve: { from: ['open', 'completing'], to: ['open', 'approved', 'completing', 'completed'] },
  return_to_author: { from: ['open'], to: ['returned'] },
  return_to_step: { from: ['open'], to: ['open'] },
  decline: { from: ['open'], to: ['declined'] },
  refer: { from: ['open'], to: ['open'] },
  withdraw: { from: ['open', 'returned', 'approved'], to: ['cancelled'] },
  reassign: { from: ['open', 'completing'], to: ['open', 'completing'] },
  schedule: { from: ['approved'], to: ['approved'] },
  unschedule: { from: ['approved'], to: ['approved'] },
  content_changed: { from: ['open', 'approved'], to: ['open'] },
  /** What is public was withdrawn for secrecy or privacy: whatever was approved before is judged anew. */
  secrecy_withdrawal: { from: ['open', 'approved'], to: ['open'] },
  publish: { from: ['approved'], to: ['completing', 'completed'] },
  /** What was published is replaced, withdrawn or deleted before the rest was made up for. */
  end: { from: ['completing'], to: ['cancelled'] },
} as const satisfies Record<string, { from: readonly RunState[]; to: readonly RunState[] }>;
export type Transition = keyof typeof TRANSITIONS;

/** One approval of the step and round it was given in, bound to the digest of what was approved. */
export type Approval = {
  stepKey: string;
  digest: string;
  /** Admin user id of whoever clicked. */
  personId: string;
  /** Admin user id of whoever they stood in for, if anybody. */
  onBehalfOfId: string | null;
};

export type Run = {
  state: RunState;
  track: Track;
  /** The frozen plan: later edits of the workflow do not reach it. */
  plan: readonly Step[];
  stepIndex: number;
  /** Counts from 1; every change of the content begins a new one. */
  round: number;
  /** Of the content that is under review, or was approved. */
  digest: string;
  submitterId: string;
  /** Approvals that count: of this round and digest. */
  approvals: readonly Approval[];
  /** Who alone may act in the current step; null is everybody with the duty. */
  assigneeId: string | null;
};

/** The step whose turn it is; undefined when nobody's turn it is. */
export function currentStep({ state, plan, stepIndex }: Run): Step | undefined {
  return state === 'open' || state === 'completing' ? plan[stepIndex] : undefined;
}

export function approvalsOf(run: Run, stepKey: string): Approval[] {
  return run.approvals.filter((approval) => approval.stepKey === stepKey);
}
