import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';
import {
  DECIDING_DUTIES,
  SEPARATION_RULES,
  STEP_KINDS,
  type SeparationRule,
  type Step,
  type Workflow,
} from './step';

const MOST_STEPS = 12;
const MOST_APPROVALS = 9;
const MOST_WORKDAYS = 60;
const COLOR = /^#[0-9a-f]{6}$/;

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Rules no step may do without (`workflow.md` §2 a–c): where there are several steps, several people take them. */
function requiredOf({ kind }: Step, { isOnly }: { isOnly: boolean }): SeparationRule[] {
  return [
    'not_author',
    ...(kind === 'secrecy_review' ? (['not_publisher'] as const) : []),
    ...(isOnly ? [] : (['not_other_step'] as const)),
  ];
}

function checkStep(step: Step, index: number, steps: readonly Step[]): Reason[] {
  const at = (name: string) => `steps.${index}.${name}`;
  const reasons: Reason[] = [];
  const refuse = (name: string, code: string, value: string | number | undefined, more = {}) =>
    reasons.push(error(code, { step: index + 1, value: value ?? '', ...more }, at(name)));
  if (isBlank(step.name)) refuse('name', 'review.step_without_name', step.name);
  if (!STEP_KINDS.includes(step.kind)) refuse('kind', 'review.step_kind', step.kind);
  if (!DECIDING_DUTIES.includes(step.duty)) {
    refuse('duty', 'review.step_duty', step.duty);
  }
  if (!isWhole(step.approvals, 1, MOST_APPROVALS)) {
    refuse('approvals', 'review.step_approvals', step.approvals, { most: MOST_APPROVALS });
  }
  if (step.limitWorkdays !== null && !isWhole(step.limitWorkdays, 1, MOST_WORKDAYS)) {
    refuse('limitWorkdays', 'review.step_limit', step.limitWorkdays, { most: MOST_WORKDAYS });
  }
  if (!COLOR.test(step.color)) refuse('color', 'review.step_color', step.color);
  if (
    !requiredOf(step, { isOnly: steps.length === 1 }).every((rule) =>
      step.separation.includes(rule),
    )
  ) {
    refuse('separation', 'review.step_separation_missing', step.name);
  }
  if (step.kind === 'secrecy_review' && step.isAfterPublication) {
    refuse('isAfterPublication', 'review.secrecy_after_publication', step.name);
  }
  const unknown = step.separation.find((rule) => !SEPARATION_RULES.includes(rule));
  if (unknown) refuse('separation', 'review.step_separation', unknown);
  return reasons;
}

function checkTrack({ track, steps }: Workflow): Reason[] {
  const before = steps.filter(({ isAfterPublication }) => !isAfterPublication);
  if (track === 'standard' && before.length < steps.length) {
    return [error('review.made_up_steps_need_emergency', {}, 'steps')];
  }
  if (track === 'emergency' && before.length < 2) {
    return [error('review.emergency_needs_two', { count: before.length }, 'steps')];
  }
  const firstAfter = steps.findIndex(({ isAfterPublication }) => isAfterPublication);
  if (firstAfter >= 0 && steps.slice(firstAfter).some((step) => !step.isAfterPublication)) {
    return [error('review.made_up_steps_last', {}, 'steps')];
  }
  return [];
}

/**
 * What is wrong with a workflow an administrator edits. Every text needs a secrecy review before it is public
 * (保密法实施条例 2024, art. 42), so every workflow has one that is not made up for afterwards.
 */
export function checkWorkflow(workflow: Workflow): Reason[] {
  const { steps } = workflow;
  const reasons = isBlank(workflow.name) ? [error('review.workflow_without_name', {}, 'name')] : [];
  if (steps.length === 0 || steps.length > MOST_STEPS) {
    return [
      ...reasons,
      error('review.step_count', { count: steps.length, most: MOST_STEPS }, 'steps'),
    ];
  }
  reasons.push(...steps.flatMap((step, index) => checkStep(step, index, steps)));
  const keys = steps.map(({ key }) => key);
  if (new Set(keys).size < keys.length) reasons.push(error('review.step_key_twice', {}, 'steps'));
  const isSafe = steps.some((step) => step.kind === 'secrecy_review' && !step.isAfterPublication);
  if (!isSafe) reasons.push(error('review.secrecy_step_missing', {}, 'steps'));
  return [...reasons, ...checkTrack(workflow)];
}
