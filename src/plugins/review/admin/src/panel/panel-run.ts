import type { Step } from '../../../../../domain/review/step';
import type { PanelRun } from '../../../server/src/contracts/api';

export type { PanelRun };

export type StepPlace = 'done' | 'current' | 'next';

/** The step whose turn it is; undefined when it is nobody's. */
export function stepOf({ state, plan, stepIndex }: PanelRun): Step | undefined {
  return state === 'open' || state === 'completing' ? plan[stepIndex] : undefined;
}

/** Whether a step of the plan is done, under way or still to come. */
export function placeOf(run: PanelRun, index: number): StepPlace {
  const step = run.plan[index];
  if (step !== undefined && stepOf(run) === step) return 'current';
  const approvals = step ? (run.approvedBy[step.key]?.length ?? 0) : 0;
  const isDone = run.state === 'completed' || (step !== undefined && approvals >= step.approvals);
  return isDone ? 'done' : 'next';
}
