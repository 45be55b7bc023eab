import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../../src/domain/review/check-submission';
import { isCovering, type PastRun } from '../../../src/domain/review/deciding-run';
import type { RunState } from '../../../src/domain/review/run';

const past = (state: RunState, digest = 'd1'): PastRun => ({
  state,
  digest,
  wasPublished: isCovering({ state }),
  remarks: null,
});
const codes = (runs: PastRun[], isWithdrawnForSecrecy = false) =>
  checkSubmission({
    runs,
    content: { digest: 'd1', publishedDigest: null, remarks: '' },
    isWithdrawnForSecrecy,
  }).map(({ code }) => code);

describe('what there is to submit', () => {
  it.each([
    ['open', ['review.already_submitted']],
    ['approved', ['review.already_submitted']],
    ['returned', []],
    ['completing', ['review.unchanged_since_approval']],
    ['completed', ['review.unchanged_since_approval']],
    ['cancelled', []],
    ['declined', ['review.unchanged_since_declined']],
  ] as const)('the same content, %s', (state, expected) => {
    expect(codes([past(state)])).toEqual(expected);
  });

  it('what was never submitted, and another content whatever became of the last', () => {
    expect(codes([])).toEqual([]);
    for (const state of ['open', 'approved', 'completed', 'declined'] as const) {
      expect(codes([past(state, 'd0')])).toEqual([]);
    }
  });

  it('not what was declined, though something else was submitted since', () => {
    const since = [past('cancelled', 'd3'), past('completed', 'd2'), past('declined')];
    expect(codes(since)).toEqual(['review.unchanged_since_declined']);
    expect(codes([past('returned'), past('declined')])).toEqual([
      'review.unchanged_since_declined',
    ]);
    expect(codes([past('declined')], true)).toEqual(['review.unchanged_since_declined']);
  });

  it('not what is public already, after a submission of something else was given up', () => {
    expect(codes([past('cancelled', 'd2'), past('completed')])).toEqual([
      'review.unchanged_since_approval',
    ]);
  });

  it('the same content again, when it was withdrawn for secrecy or privacy', () => {
    expect(codes([past('completed')], true)).toEqual([]);
    expect(codes([past('open')], true)).toEqual(['review.already_submitted']);
  });
});
