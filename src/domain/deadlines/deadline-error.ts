import type { Reason } from '../reasons/reason';

/** Thrown when no deadline can be computed from a rule and events; `reasons` say what is wrong with them. */
export class DeadlineError extends Error {
  readonly reasons: Reason[];

  constructor(reasons: Reason[]) {
    super(`No deadline can be computed: ${reasons.map((reason) => reason.code).join(', ')}`);
    this.name = 'DeadlineError';
    this.reasons = reasons;
  }
}
