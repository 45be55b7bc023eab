import { READY_WORKFLOWS } from '../../../src/domain/review/ready-workflows.data';
import type { Reviewer } from '../../../src/domain/review/may-act';
import type { Run } from '../../../src/domain/review/run';
import type { Workflow } from '../../../src/domain/review/step';
import type { Duty } from '../../../src/domain/duties/duties';

export function ready(key: string): Workflow {
  const workflow = READY_WORKFLOWS.find((one) => one.key === key);
  if (!workflow) throw new Error(`No ready workflow ${key}`);
  return workflow;
}

/** A run just submitted by `author`. */
export function makeRun(extra: Partial<Run> = {}, key = 'three_reviews'): Run {
  const { steps, track } = ready(key);
  return {
    state: 'open',
    track,
    plan: steps,
    stepIndex: 0,
    round: 1,
    digest: 'd1',
    submitterId: 'author',
    approvals: [],
    assigneeId: null,
    ...extra,
  };
}

export function reviewer(personId: string, duty: Duty, extra: Partial<Reviewer> = {}): Reviewer {
  return {
    personId,
    onBehalfOfId: null,
    duties: new Set([duty]),
    isAdministrator: false,
    ...extra,
  };
}
