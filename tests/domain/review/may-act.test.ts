import { describe, expect, it } from 'vitest';
import { checkMayAct } from '../../../src/domain/review/may-act';
import type { Approval } from '../../../src/domain/review/run';
import { makeRun, reviewer } from './make-run';

const codes = (args: Parameters<typeof checkMayAct>[0]) =>
  checkMayAct(args).map(({ code }) => code);
const approval = (
  stepKey: string,
  personId: string,
  onBehalfOfId: string | null = null,
): Approval => ({
  stepKey,
  digest: 'd1',
  personId,
  onBehalfOfId,
});

describe('who may act in a step', () => {
  const run = makeRun();
  const authorIds = ['author', 'helper'];

  it('somebody with the duty who has not written the text', () => {
    expect(codes({ run, reviewer: reviewer('one', 'first_reviewer'), authorIds })).toEqual([]);
  });

  it('nobody without the duty of the step', () => {
    const other = reviewer('one', 'second_reviewer');
    expect(codes({ run, reviewer: other, authorIds })).toEqual(['review.duty_missing']);
  });

  it('no administrator, whatever duties they hold', () => {
    const administrator = reviewer('root', 'first_reviewer', { isAdministrator: true });
    expect(codes({ run, reviewer: administrator, authorIds })).toEqual([
      'review.administrator_approves',
    ]);
  });

  it.each(['author', 'helper'])('not %s, who wrote or submitted it', (personId) => {
    const writer = reviewer(personId, 'first_reviewer');
    expect(codes({ run, reviewer: writer, authorIds })).toEqual(['review.author_approves']);
  });

  it('nobody who stands in for the author', () => {
    const deputy = reviewer('one', 'first_reviewer', { onBehalfOfId: 'author' });
    expect(codes({ run, reviewer: deputy, authorIds })).toEqual(['review.author_approves']);
  });

  it.each([
    approval('review_1', 'two'),
    approval('review_1', 'x', 'two'),
    approval('review_1', 'two', 'x'),
  ])('nobody who approved another step, or was stood in for there', (given) => {
    const second = makeRun({ stepIndex: 1, approvals: [given] });
    const same = reviewer('two', 'second_reviewer');
    expect(codes({ run: second, reviewer: same, authorIds })).toEqual(['review.same_person_twice']);
  });

  it('nobody twice in a step that needs two', () => {
    const [first, ...rest] = run.plan;
    const plan = [{ ...first!, approvals: 2 }, ...rest];
    const half = makeRun({ plan, approvals: [approval('review_1', 'one')] });
    expect(codes({ run: half, reviewer: reviewer('one', 'first_reviewer'), authorIds })).toEqual([
      'review.already_approved',
    ]);
  });

  it('only whom it was assigned to, or who stands in for them', () => {
    const assigned = makeRun({ assigneeId: 'two' });
    const one = reviewer('one', 'first_reviewer');
    expect(codes({ run: assigned, reviewer: one, authorIds })).toEqual([
      'review.assigned_to_other',
    ]);
    const deputy = reviewer('one', 'first_reviewer', { onBehalfOfId: 'two' });
    expect(codes({ run: assigned, reviewer: deputy, authorIds })).toEqual([]);
  });

  it.each(['returned', 'approved', 'completed', 'declined', 'cancelled'] as const)(
    'nobody while the run is %s',
    (state) => {
      const still = makeRun({ state });
      expect(codes({ run: still, reviewer: reviewer('one', 'first_reviewer'), authorIds })).toEqual(
        ['review.wrong_state'],
      );
    },
  );
});
