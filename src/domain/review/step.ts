import { DUTIES, type Duty } from '../duties/duties';

/** What a step decides: the text itself, whether it may be public at all, or that it is to be published. */
export const STEP_KINDS = ['review', 'secrecy_review', 'sign_off'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/**
 * Who may not act in a step (separation of duties, `workflow.md` §2): whoever wrote the text, whoever approved another
 * step of the same run, and, for secrecy reviewers, whoever publishes it afterwards. Data of the step.
 */
export const SEPARATION_RULES = ['not_author', 'not_other_step', 'not_publisher'] as const;
export type SeparationRule = (typeof SEPARATION_RULES)[number];

/**
 * Duties whose holders decide in steps. Who writes, who watches over the system and who audits it do not
 * (`workflow.md` §2 a, e).
 */
export const DECIDING_DUTIES: readonly Duty[] = DUTIES.filter(
  (duty) => !['information_officer', 'system_administrator', 'auditor'].includes(duty),
);

/** One step of a workflow; a run keeps its own copy. */
export type Step = {
  /** Stable within its workflow. */
  key: string;
  name: string;
  kind: StepKind;
  /** The duty whose holders may act, in the organization of the document. */
  duty: Duty;
  /** How many of them have to approve. */
  approvals: number;
  /** Shown beside the name, `#rrggbb`. */
  color: string;
  /** Whether the approver also confirms that the text was proofread (三校). */
  proofreading: boolean;
  /** Working days from the day the step is reached; null is without limit. */
  limitWorkdays: number | null;
  separation: readonly SeparationRule[];
  /** Emergency track only: the step is made up for after publication. */
  isAfterPublication: boolean;
};

export const TRACKS = ['standard', 'emergency'] as const;
export type Track = (typeof TRACKS)[number];

export type Workflow = {
  key: string;
  name: string;
  track: Track;
  steps: readonly Step[];
};
