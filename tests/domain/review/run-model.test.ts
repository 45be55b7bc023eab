import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyApproval } from '../../../src/domain/review/apply-approval';
import {
  applyContentChange,
  applyEnd,
  applyPublication,
  applyReturn,
  applySecrecyWithdrawal,
  restart,
} from '../../../src/domain/review/apply-change';
import { checkPublication } from '../../../src/domain/review/check-publication';
import { checkMayAct } from '../../../src/domain/review/may-act';
import { TRANSITIONS, type Run, type Transition } from '../../../src/domain/review/run';
import type { Duty } from '../../../src/domain/duties/duties';
import { makeRun } from './make-run';

/** Seven people, some with several duties, one of them the author. */
const PEOPLE: Record<string, Duty[]> = {
  author: ['first_reviewer', 'column_manager'],
  a: ['first_reviewer'],
  b: ['first_reviewer', 'second_reviewer'],
  c: ['second_reviewer', 'secrecy_reviewer'],
  d: ['secrecy_reviewer', 'final_reviewer'],
  e: ['final_reviewer', 'column_manager'],
  f: ['column_manager'],
};
const NAMES = Object.keys(PEOPLE);

type Act =
  | { kind: 'approve'; by: string; for: string | null }
  /** By one of those whose turn it is. */
  | { kind: 'approve_in_turn'; pick: number }
  | { kind: 'edit'; by: string }
  | { kind: 'return'; to: number | null }
  | { kind: 'resubmit' }
  | { kind: 'publish'; by: string }
  | { kind: 'withdraw_publication' }
  | { kind: 'withdraw_for_secrecy' };

const person = fc.constantFrom(...NAMES);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({ kind: fc.constant('approve_in_turn' as const), pick: fc.nat(6) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('approve' as const),
      by: person,
      for: fc.option(person, { freq: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit' as const), by: person }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('return' as const), to: fc.option(fc.nat(4)) }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'resubmit' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('publish' as const), by: person }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'withdraw_publication' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'withdraw_for_secrecy' as const }) },
);

/** The whole world of one document: the run and what nobody may forget about it. */
type World = { run: Run; digest: number; authors: Set<string>; published: string | null };

function step(world: World, action: Act): Transition | null {
  const { run } = world;
  switch (action.kind) {
    case 'approve': {
      const onBehalfOfId = action.for === action.by ? null : action.for;
      const duties = new Set(PEOPLE[onBehalfOfId ?? action.by]);
      const reviewer = { personId: action.by, onBehalfOfId, duties, isAdministrator: false };
      if (checkMayAct({ run, reviewer, authorIds: [...world.authors] }).length > 0) return null;
      world.run = applyApproval(run, reviewer);
      return 'approve';
    }
    case 'approve_in_turn': {
      const duty = run.plan[run.stepIndex]?.duty;
      const holders = NAMES.filter((name) => duty && PEOPLE[name]?.includes(duty));
      const by = holders[action.pick % Math.max(1, holders.length)];
      return by ? step(world, { kind: 'approve', by, for: null }) : null;
    }
    case 'edit': {
      world.digest += 1;
      world.authors.add(action.by);
      world.run = applyContentChange(run, `d${world.digest}`);
      return world.run === run ? null : 'content_changed';
    }
    case 'return': {
      if (run.state !== 'open') return null;
      const key = action.to === null ? null : (run.plan[action.to]?.key ?? null);
      if (action.to !== null && action.to >= run.stepIndex) return null;
      world.run = applyReturn(run, key);
      return key === null ? 'return_to_author' : 'return_to_step';
    }
    case 'resubmit': {
      if (run.state !== 'returned') return null;
      world.run = restart(run, `d${world.digest}`);
      return 'resubmit';
    }
    case 'publish': {
      const reasons = checkPublication({
        run,
        hasWorkflow: true,
        digest: `d${world.digest}`,
        publisher: { personId: action.by },
        authorIds: [...world.authors],
        isWithdrawnForSecrecy: false,
      });
      if (reasons.length > 0 || run.state !== 'approved') return null;
      world.published = `d${world.digest}`;
      world.run = applyPublication(run);
      return 'publish';
    }
    case 'withdraw_publication': {
      if (run.state !== 'completing') return null;
      world.run = applyEnd(run);
      return 'end';
    }
    case 'withdraw_for_secrecy': {
      world.run = applySecrecyWithdrawal(run);
      if (world.run === run) return null;
      expect(world.run.approvals).toEqual([]);
      return 'secrecy_withdrawal';
    }
  }
}

/** Judged from the approvals alone, without the code under test. */
function isRightlyApproved({ run, authors, digest }: World): boolean {
  const used = new Map<string, string>();
  for (const { key, approvals, isAfterPublication } of run.plan) {
    if (isAfterPublication) continue;
    const given = run.approvals.filter(({ stepKey }) => stepKey === key);
    if (given.length !== approvals) return false;
    for (const approval of given) {
      if (approval.digest !== `d${digest}`) return false;
      for (const who of [approval.personId, approval.onBehalfOfId]) {
        if (who === null) continue;
        if (authors.has(who) || (used.has(who) && used.get(who) !== key)) return false;
        used.set(who, key);
      }
    }
  }
  return true;
}

test.each(['three_reviews', 'township', 'emergency'])(
  '%s: whatever people do, a run is never approved with a missing, doubled or conflicting approval',
  (key) => {
    let approvedOnce = 0;
    fc.assert(
      fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), (actions) => {
        const world: World = {
          run: makeRun({}, key),
          digest: 1,
          authors: new Set(['author']),
          published: null,
        };
        for (const action of actions) {
          const from = world.run.state;
          const transition = step(world, action);
          if (transition) {
            expect(TRANSITIONS[transition].from).toContain(from);
            expect(TRANSITIONS[transition].to).toContain(world.run.state);
          }
          if (world.run.state === 'approved') {
            approvedOnce += 1;
            expect(isRightlyApproved(world)).toBe(true);
          }
          if (world.run.state === 'open') expect(world.published).toBeNull();
        }
      }),
      { numRuns: 1000, seed: 20_261_126 },
    );
    // The model is worth something only if it gets there.
    expect(approvedOnce).toBeGreaterThan(10);
  },
);
