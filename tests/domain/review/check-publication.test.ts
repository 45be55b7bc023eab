import { describe, expect, it } from 'vitest';
import { checkPublication } from '../../../src/domain/review/check-publication';
import { RUN_STATES } from '../../../src/domain/review/run';
import { makeRun } from './make-run';

const approvals = [{ stepKey: 'secrecy', digest: 'd1', personId: 'guard', onBehalfOfId: 'chief' }];
const codes = (extra: Partial<Parameters<typeof checkPublication>[0]>) =>
  checkPublication({
    run: makeRun({ state: 'approved', approvals }),
    hasWorkflow: true,
    digest: 'd1',
    publisher: { personId: 'publisher' },
    authorIds: ['author'],
    isWithdrawnForSecrecy: false,
    ...extra,
  }).map(({ code }) => code);

describe('what may be published', () => {
  it('exactly what was approved', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ digest: 'd2' })).toEqual(['review.changed_after_approval']);
  });

  it('nothing that was never submitted, or that no workflow holds for', () => {
    expect(codes({ run: null })).toEqual(['review.not_submitted']);
    expect(codes({ run: null, hasWorkflow: false })).toEqual(['review.no_workflow']);
  });

  it.each(RUN_STATES)('a run that is %s: only with all approvals it needs before', (state) => {
    const isFine = ['approved', 'completing', 'completed'].includes(state);
    const found = codes({ run: makeRun({ state, approvals }) });
    expect(found).toEqual(isFine ? [] : [`review.not_approved_${state}`]);
  });

  it('not by its author, and not by who did the secrecy review or was stood in for there', () => {
    expect(codes({ publisher: { personId: 'author' } })).toEqual(['review.author_publishes']);
    for (const personId of ['guard', 'chief']) {
      expect(codes({ publisher: { personId } })).toEqual(['review.secrecy_reviewer_publishes']);
    }
  });

  it('not by a run from before a withdrawal for secrecy; what was approved since may', () => {
    const isWithdrawnForSecrecy = true;
    for (const state of ['completed', 'completing'] as const) {
      expect(codes({ run: makeRun({ state, approvals }), isWithdrawnForSecrecy })).toEqual([
        'review.withdrawn_for_secrecy',
      ]);
    }
    expect(codes({ isWithdrawnForSecrecy })).toEqual([]);
  });

  it('by nobody in particular (a token, the schedule) under the same approvals', () => {
    expect(codes({ publisher: null })).toEqual([]);
    expect(codes({ publisher: null, digest: 'd2' })).toEqual(['review.changed_after_approval']);
  });
});
