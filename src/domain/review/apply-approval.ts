import type { Reviewer } from './may-act';
import { approvalsOf, currentStep, type Approval, type Run } from './run';

function isFull(run: Run, index: number): boolean {
  const step = run.plan[index];
  return step !== undefined && approvalsOf(run, step.key).length >= step.approvals;
}

/** Where a run stands when the step before `stepIndex` is done. */
function arrive(run: Run, stepIndex: number): Run {
  const next = run.plan[stepIndex];
  const moved = { ...run, stepIndex, assigneeId: null };
  if (run.state === 'completing') {
    return next ? moved : { ...moved, state: 'completed' };
  }
  return next && !next.isAfterPublication ? moved : { ...moved, state: 'approved' };
}

/**
 * One more approval of the current step; the last that it needs moves the run on. The caller has asked `checkMayAct`
 * and compared the digest.
 */
export function applyApproval(run: Run, reviewer: Reviewer): Run {
  const step = currentStep(run);
  if (!step) throw new Error(`A run that is ${run.state} takes no approval`);
  const approval: Approval = {
    stepKey: step.key,
    digest: run.digest,
    personId: reviewer.personId,
    onBehalfOfId: reviewer.onBehalfOfId,
  };
  // Whoever the step was given to has done their part; the others it needs are not them.
  const approved = { ...run, approvals: [...run.approvals, approval], assigneeId: null };
  return isFull(approved, run.stepIndex) ? arrive(approved, run.stepIndex + 1) : approved;
}
