import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemProblems, longestGap } from '../../../src/domain/freshness/item-problems';
import { addDays } from '../../../src/domain/time/day';
import { makePolicy } from './policies';
import { tell, type Step } from './story';

const TODAY = '2026-03-02';
const daysAgo = (days: number) => addDays(TODAY, -days);
const stories = fc
  .uniqueArray(fc.integer({ min: 0, max: 380 }), { maxLength: 30 })
  .map((ages) => ages.sort((a, b) => b - a).map(daysAgo));

describe('gaps between neighbouring items', () => {
  it.each([
    ['no item', [], 365],
    ['one item in the middle', [165], 200],
    ['one item today', [0], 365],
    ['one item before the window', [370], 365],
    ['every hundred days', [300, 200, 100], 100],
  ] as [string, number[], number][])('%s', (_name, ages, days) => {
    expect(longestGap(ages.map(daysAgo), daysAgo(365), TODAY).days).toBe(days);
  });

  it('are a problem exactly when the longest is longer than allowed', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 364 }), (newItemsOn, most) => {
        const policy = makePolicy({ maxGapDays: most, gapWithinDays: 365 });
        const steps = newItemsOn.map((on): Step => ({ on, did: 'published', doc: on }));
        const state = tell(steps).column;
        const problems = itemProblems({ policy, state, today: TODAY, openedOn: null });
        const longest = longestGap(newItemsOn, daysAgo(365), TODAY);
        expect(problems.map(({ params }) => params)).toEqual(
          longest.days > most ? [{ ...longest, most }] : [],
        );
      }),
      { numRuns: 500 },
    );
  });
});
