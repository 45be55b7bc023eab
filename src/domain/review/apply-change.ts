import type { Run } from './run';

/** Back to the first step with no approval left: what was approved is no longer what would be published. */
export function restart(run: Run, digest: string): Run {
  return {
    ...run,
    state: 'open',
    stepIndex: 0,
    round: run.round + 1,
    digest,
    approvals: [],
    assigneeId: null,
  };
}

/**
 * A saved change of the content (`workflow.md` §2 g), or of what the author remarks on it for the public. A run that
 * was returned waits for its author anyway.
 */
export function applyContentChange(
  run: Run,
  digest: string,
  { isRemarked = false }: { isRemarked?: boolean } = {},
): Run {
  const isSame = run.digest === digest && !isRemarked;
  if (isSame || (run.state !== 'open' && run.state !== 'approved')) return run;
  return restart(run, digest);
}

/** A withdrawal for secrecy or privacy: what was approved before it was approved without knowing of it. */
export function applySecrecyWithdrawal(run: Run): Run {
  return run.state === 'open' || run.state === 'approved' ? restart(run, run.digest) : run;
}

/** Back to the author, or to an earlier step whose approvals, and those after it, are asked for again. */
export function applyReturn(run: Run, toStepKey: string | null): Run {
  if (toStepKey === null) return { ...run, state: 'returned', approvals: [], assigneeId: null };
  const stepIndex = run.plan.findIndex(({ key }) => key === toStepKey);
  const kept = new Set(run.plan.slice(0, stepIndex).map(({ key }) => key));
  return {
    ...run,
    state: 'open',
    stepIndex,
    assigneeId: null,
    approvals: run.approvals.filter(({ stepKey }) => kept.has(stepKey)),
  };
}

/** Published: done, or, on the emergency track, the rest is made up for now. */
export function applyPublication(run: Run): Run {
  const rest = run.plan[run.stepIndex];
  return { ...run, state: rest?.isAfterPublication ? 'completing' : 'completed' };
}

/** What was published is public no longer: what has not been made up for until now never will be. */
export function applyEnd(run: Run): Run {
  return { ...run, state: 'cancelled', assigneeId: null };
}
