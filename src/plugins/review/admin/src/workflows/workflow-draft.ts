import { DUTIES, type Duty } from '../../../../../domain/duties/duties';
import { checkWorkflow } from '../../../../../domain/review/check-workflow';
import type { Step, Track } from '../../../../../domain/review/step';
import type { WorkflowItem, WorkflowRequest } from '../../../server/src/contracts/api';

/** Where a workflow holds, with the names it is shown by. */
export type DraftTarget = {
  uid: string;
  typeName: string;
  categoryId: string | null;
  categoryName: string | null;
  mergedIntoName: string | null;
  organizationId: string | null;
  organizationName: string | null;
};

/** A workflow while it is edited. `version` 0 is one that is not stored yet. */
export type WorkflowDraft = {
  key: string;
  name: string;
  track: Track;
  version: number;
  steps: Step[];
  targets: DraftTarget[];
};

/** Keys only have to be unlike each other; `crypto.randomUUID` is missing where the panel is served without HTTPS. */
function newKey(prefix: string): string {
  const random = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  return `${prefix}_${Date.now().toString(36)}${random.toString(36)}`;
}

export function newStep(): Step {
  return {
    key: newKey('step'),
    name: '',
    kind: 'review',
    duty: 'first_reviewer',
    approvals: 1,
    color: '#2f6f9f',
    proofreading: true,
    limitWorkdays: 2,
    separation: ['not_author', 'not_other_step'],
    isAfterPublication: false,
  };
}

/** A secrecy review is what every workflow needs, so a new one begins with it. */
export function newDraft(): WorkflowDraft {
  const secrecy: Step = {
    ...newStep(),
    kind: 'secrecy_review',
    duty: 'secrecy_reviewer',
    color: '#a15c00',
    proofreading: false,
    separation: ['not_author', 'not_other_step', 'not_publisher'],
  };
  return {
    key: newKey('workflow'),
    name: '',
    track: 'standard',
    version: 0,
    steps: [newStep(), secrecy],
    targets: [],
  };
}

export function draftOf({
  key,
  name,
  track,
  version,
  steps,
  targets,
}: WorkflowItem): WorkflowDraft {
  return { key, name, track, version, steps: [...steps], targets };
}

/** The body of the PUT; only the emergency track has steps that are made up for. */
export function toRequest(draft: WorkflowDraft): WorkflowRequest {
  const { key, name, track, version } = draft;
  const steps = draft.steps.map((step) => ({
    ...step,
    name: step.name.trim(),
    isAfterPublication: track === 'emergency' && step.isAfterPublication,
  }));
  const targets = draft.targets.map(({ uid, categoryId, organizationId }) => ({
    uid,
    categoryId,
    organizationId,
  }));
  return { key, name: name.trim(), track, version, steps, targets };
}

/** The same list with one item at another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_item, index) => index !== from);
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Duties that may review; the rules say which may not. */
export function reviewingDuties(): Duty[] {
  return DUTIES.filter((duty) => {
    const workflow = {
      key: '',
      name: '',
      track: 'standard' as const,
      steps: [{ ...newStep(), duty }],
    };
    return !checkWorkflow(workflow).some(({ code }) => code === 'review.step_duty');
  });
}
