import type { Duty } from '../duties/duties';
import type { Step, StepKind, Workflow } from './step';

const COLORS: Record<StepKind, string> = {
  review: '#2f6f9f',
  secrecy_review: '#a15c00',
  sign_off: '#2f7d4f',
};

type Told = Pick<Step, 'key' | 'name' | 'kind' | 'duty'> & Partial<Step>;

function step(told: Told): Step {
  const separation: Step['separation'] =
    told.kind === 'secrecy_review'
      ? ['not_author', 'not_other_step', 'not_publisher']
      : ['not_author', 'not_other_step'];
  return {
    approvals: 1,
    color: COLORS[told.kind],
    proofreading: told.kind !== 'secrecy_review',
    limitWorkdays: 2,
    separation,
    isAfterPublication: false,
    ...told,
  };
}

const FIRST: Duty = 'first_reviewer';

/** Limits of days are local custom and therefore data an administrator changes; `workflow.md` §2, §3 names the samples. */
export const READY_WORKFLOWS: readonly Workflow[] = [
  {
    key: 'three_reviews',
    name: '三审三校（含保密审查）',
    track: 'standard',
    steps: [
      step({ key: 'review_1', name: '一审一校', kind: 'review', duty: FIRST }),
      step({ key: 'review_2', name: '二审二校', kind: 'review', duty: 'second_reviewer' }),
      step({
        key: 'secrecy',
        name: '保密审查',
        kind: 'secrecy_review',
        duty: 'secrecy_reviewer',
        limitWorkdays: 7,
      }),
      step({ key: 'review_3', name: '三审三校', kind: 'review', duty: 'final_reviewer' }),
      step({
        key: 'sign_off',
        name: '签发',
        kind: 'sign_off',
        duty: 'column_manager',
        proofreading: false,
      }),
    ],
  },
  {
    key: 'township',
    name: '两级审核（乡镇、街道）',
    track: 'standard',
    steps: [
      step({ key: 'review_1', name: '初审初校', kind: 'review', duty: FIRST }),
      step({
        key: 'secrecy',
        name: '保密审查并签发',
        kind: 'secrecy_review',
        duty: 'secrecy_reviewer',
        limitWorkdays: 7,
      }),
    ],
  },
  {
    key: 'emergency',
    name: '突发事件快速通道',
    track: 'emergency',
    steps: [
      step({
        key: 'secrecy',
        name: '保密审查',
        kind: 'secrecy_review',
        duty: 'secrecy_reviewer',
        limitWorkdays: 1,
      }),
      step({
        key: 'review_3',
        name: '终审签发',
        kind: 'sign_off',
        duty: 'final_reviewer',
        limitWorkdays: 1,
      }),
      step({
        key: 'review_1',
        name: '补办一审一校',
        kind: 'review',
        duty: FIRST,
        isAfterPublication: true,
        limitWorkdays: 3,
      }),
      step({
        key: 'review_2',
        name: '补办二审二校',
        kind: 'review',
        duty: 'second_reviewer',
        isAfterPublication: true,
        limitWorkdays: 3,
      }),
    ],
  },
];
