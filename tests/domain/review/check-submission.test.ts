import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../../src/domain/review/check-submission';
import type { RunState } from '../../../src/domain/review/run';

const codes = (state: RunState | null, digest = 'd1', isWithdrawnForSecrecy = false) =>
  checkSubmission({
    run: state === null ? null : { state, digest },
    digest: 'd1',
    isWithdrawnForSecrecy,
  }).map(({ code }) => code);

describe('what there is to submit', () => {
  it.each([
    [null, []],
    ['open', ['review.already_submitted']],
    ['approved', ['review.already_submitted']],
    ['returned', []],
    ['completing', ['review.unchanged_since_approval']],
    ['completed', ['review.unchanged_since_approval']],
    ['cancelled', []],
  ] as const)('the same content, %s', (state, expected) => {
    expect(codes(state)).toEqual(expected);
  });

  it('another content may always be submitted', () => {
    for (const state of ['open', 'approved', 'completed', 'declined'] as const) {
      expect(codes(state, 'd0')).toEqual([]);
    }
  });

  it('the same content again, when it was withdrawn for secrecy or privacy', () => {
    expect(codes('completed', 'd1', true)).toEqual([]);
    expect(codes('open', 'd1', true)).toEqual(['review.already_submitted']);
  });
});
