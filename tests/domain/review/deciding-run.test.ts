import { describe, expect, it } from 'vitest';
import { decidingRun } from '../../../src/domain/review/deciding-run';
import type { RunState } from '../../../src/domain/review/run';

const past = (name: string, state: RunState, digest: string, wasPublished = false) => ({
  name,
  state,
  digest,
  wasPublished,
  remarks: null,
});
const first = past('first', 'completed', 'd1', true);

/** The newest first. */
function decide(
  runs: ReturnType<typeof past>[],
  digest: string,
  publishedDigest: string | null = 'd1',
) {
  const { run, digest: counted } = decidingRun(runs, { digest, publishedDigest, remarks: '' });
  return run ? `${run.name} as ${counted}` : null;
}

describe('which run decides about a content', () => {
  it('the latest, and none where there was none', () => {
    expect(decide([], 'd1', null)).toBeNull();
    expect(decide([first], 'd1')).toBe('first as d1');
    expect(decide([first], 'd2')).toBe('first as d2');
  });

  it.each(['open', 'returned', 'approved'] as const)(
    'one that is %s, also about what is public already',
    (state) => {
      expect(decide([past('newer', state, 'd2'), first], 'd1')).toBe('newer as d1');
    },
  );

  it('that of the last publication for what became public by it, when a newer one led to nothing', () => {
    const discarded = past('newer', 'cancelled', 'd2');
    expect(decide([discarded, first], 'd1')).toBe('first as d1');
    expect(decide([discarded, first], 'd2')).toBe('newer as d2');
    expect(decide([past('newer', 'declined', 'd2'), first], 'd1')).toBe('first as d1');
  });

  it('not where this very text was declined since', () => {
    expect(decide([past('newer', 'declined', 'd1'), first], 'd1')).toBe('newer as d1');
    const runs = [past('newest', 'cancelled', 'd3'), past('newer', 'declined', 'd1'), first];
    expect(decide(runs, 'd1')).toBe('newest as d1');
  });

  it('what became public without links to what is not public counts as what was approved', () => {
    expect(decide([first], 'd1 without links', 'd1 without links')).toBe('first as d1');
    expect(decide([past('newer', 'cancelled', 'd2'), first], 'd1-', 'd1-')).toBe('first as d1');
  });

  it('not an older publication than the last', () => {
    const unfinished = past('second', 'cancelled', 'd2', true);
    expect(decide([unfinished, first], 'd1', 'd2')).toBe('second as d1');
    expect(decide([unfinished, first], 'd2', 'd2')).toBe('second as d2');
    expect(decide([past('second', 'completed', 'd2', true), first], 'd1', 'd2')).toBe(
      'second as d1',
    );
  });

  it.each([
    ['another remark', 'b', 'first as '],
    ['the same remark', 'a', 'first as d1'],
    ['no remark', '', 'first as d1'],
  ])('what was approved with a remark for the public counts with %s', (_, remarks, expected) => {
    const runs = [{ ...first, remarks: 'a' }];
    const { run, digest } = decidingRun(runs, { digest: 'd1', publishedDigest: 'd1', remarks });
    expect(`${run?.name} as ${digest}`).toBe(expected);
  });

  it('what was approved without a remark does not cover one', () => {
    const content = { digest: 'd1', publishedDigest: 'd1', remarks: 'a' };
    expect(decidingRun([{ ...first, remarks: '' }], content).digest).not.toBe('d1');
    // Rows from before remarks were kept.
    expect(decidingRun([first], content).digest).toBe('d1');
  });
});
