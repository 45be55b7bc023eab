import { describe, expect, it } from 'vitest';
import { checkWorkflow } from '../../../src/domain/review/check-workflow';
import { READY_WORKFLOWS } from '../../../src/domain/review/ready-workflows.data';
import { resolveWorkflow, type WorkflowTarget } from '../../../src/domain/review/resolve-workflow';
import type { Step, Workflow } from '../../../src/domain/review/step';
import { ready } from './make-run';

const codes = (workflow: Workflow) => checkWorkflow(workflow).map(({ code }) => code);

describe('ready workflows', () => {
  it.each(READY_WORKFLOWS.map((workflow) => [workflow.key, workflow] as const))(
    '%s may be saved as it is',
    (_key, workflow) => expect(codes(workflow)).toEqual([]),
  );

  it('三审三校 has five steps and four duties apart from the publisher', () => {
    const { steps } = ready('three_reviews');
    expect(steps.map(({ kind }) => kind)).toEqual([
      'review',
      'review',
      'secrecy_review',
      'review',
      'sign_off',
    ]);
    expect(new Set(steps.map(({ duty }) => duty)).size).toBe(5);
  });

  it('the fast track lets two people decide now and two more afterwards', () => {
    const { steps } = ready('emergency');
    expect(steps.map(({ isAfterPublication }) => isAfterPublication)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('a workflow an administrator edits', () => {
  const base = ready('three_reviews');
  const withStep = (change: Partial<Step>, index = 0): Workflow => ({
    ...base,
    steps: base.steps.map((step, at) => (at === index ? { ...step, ...change } : step)),
  });

  it.each([
    ['review.step_without_name', { name: ' ' }],
    ['review.step_kind', { kind: 'vote' as never }],
    ['review.step_duty', { duty: 'system_administrator' }],
    ['review.step_duty', { duty: 'information_officer' }],
    ['review.step_duty', { duty: 'boss' as never }],
    ['review.step_approvals', { approvals: 0 }],
    ['review.step_approvals', { approvals: 1.5 }],
    ['review.step_limit', { limitWorkdays: 0 }],
    ['review.step_color', { color: 'red' }],
    ['review.step_separation', { separation: ['not_tired' as never] }],
    ['review.step_separation_missing', { separation: [] }],
    ['review.step_separation_missing', { kind: 'secrecy_review', separation: ['not_author'] }],
    // One person could take every step.
    ['review.step_separation_missing', { separation: ['not_author'] }],
    [
      'review.secrecy_after_publication',
      {
        kind: 'secrecy_review',
        separation: ['not_author', 'not_publisher', 'not_other_step'],
        isAfterPublication: true,
      },
    ],
    ['review.step_key_twice', { key: 'review_2' }],
    ['review.made_up_steps_need_emergency', { isAfterPublication: true }],
  ] satisfies [string, Partial<Step>][])('%s', (code, change) => {
    expect(codes(withStep(change))).toContain(code);
  });

  it('names the field of the step', () => {
    expect(checkWorkflow(withStep({ name: '' }, 2))[0]?.field).toBe('steps.2.name');
  });

  it('always has a secrecy review before publication', () => {
    const steps = base.steps.filter(({ kind }) => kind !== 'secrecy_review');
    expect(codes({ ...base, steps })).toEqual(['review.secrecy_step_missing']);
    const fast = ready('emergency');
    const late = fast.steps.map((step) => ({
      ...step,
      isAfterPublication: step.kind === 'secrecy_review',
    }));
    expect(codes({ ...fast, steps: late })).toContain('review.secrecy_step_missing');
  });

  it('has steps, but not any number of them', () => {
    expect(codes({ ...base, steps: [] })).toContain('review.step_count');
    const many = Array.from({ length: 13 }, () => base.steps[0]!);
    expect(codes({ ...base, steps: many })).toContain('review.step_count');
  });
});

describe('which workflow holds', () => {
  const target = (workflowKey: string, extra: Partial<WorkflowTarget> = {}): WorkflowTarget => ({
    workflowKey,
    track: 'standard',
    uid: 'api::disclosure.disclosure',
    categoryPath: null,
    organizationId: null,
    ...extra,
  });
  const targets = [
    target('type'),
    target('budget', { categoryPath: '/budget/' }),
    target('final', { categoryPath: '/budget/final/' }),
    target('county', { organizationId: 'county' }),
    target('town', { organizationId: 'town' }),
    target('town-budget', { organizationId: 'town', categoryPath: '/budget/' }),
    target('fast', { track: 'emergency' }),
  ];
  const found = (categoryPath: string | null, organizationPath: string[]) =>
    resolveWorkflow(
      targets,
      { uid: 'api::disclosure.disclosure', categoryPath, organizationPath },
      'standard',
    )?.workflowKey;

  it.each([
    ['type', '/policy/', ['city']],
    ['type', null, []],
    ['budget', '/budget/', ['city']],
    ['final', '/budget/final/2026/', ['city']],
    ['county', '/policy/', ['city', 'county']],
    ['county', '/budget/', ['city', 'county', 'bureau']],
    ['town', '/policy/', ['city', 'county', 'town']],
    ['town-budget', '/budget/', ['city', 'county', 'town']],
  ] as [string, string | null, string[]][])('%s for %s in %j', (key, category, organizations) => {
    expect(found(category, organizations)).toBe(key);
  });

  it('none for a type nobody set one for', () => {
    const place = { uid: 'api::other.other', categoryPath: null, organizationPath: [] };
    expect(resolveWorkflow(targets, place, 'standard')).toBeUndefined();
  });
});
