import { describe, expect, it } from 'vitest';
import { MOST_IN_ROW, NO_RUN, runAfter, withDated } from '../../../src/domain/freshness/day-run';
import { addDays } from '../../../src/domain/time/day';

const on = (index: number) => addDays('2026-03-01', index);
const dated = (index: number) => ({ id: `c${index}`, on: on(index) });
const runOf = (indexes: number[]) => indexes.map(dated).reduce(withDated, NO_RUN);

describe('a run of days', () => {
  it('keeps the first and the last, in whatever order they come', () => {
    const rising = Array.from({ length: 20 }, (_none, index) => index);
    const run = runOf(rising);
    expect(run.first.map(({ id }) => id)).toEqual(rising.slice(0, MOST_IN_ROW).map((n) => `c${n}`));
    expect(run.last).toEqual(dated(19));
    expect(run.count).toBe(20);
    expect(runOf([...rising].reverse())).toEqual(run);
  });

  it('after a day leaves out that day itself', () => {
    expect(runAfter(runOf([0, 1, 2]), on(1))).toEqual(runOf([2]));
    expect(runAfter(runOf([0, 1, 2]), on(2))).toEqual(NO_RUN);
    expect(runAfter(NO_RUN, on(0))).toEqual(NO_RUN);
  });

  it('after a day before all of it is itself', () => {
    const run = runOf([5, 6]);
    expect(runAfter(run, on(4))).toBe(run);
  });

  it('says when it has forgotten too much', () => {
    const run = runOf(Array.from({ length: 13 }, (_none, index) => index));
    expect(runAfter(run, on(0))).toBeNull();
    expect(runAfter(run, on(12))).toEqual(NO_RUN);
  });
});
