import type { Day } from '../time/day';

/** Something that happened on a day. */
export type Dated = { id: string; on: Day };

/** The most confirmations in a row a policy can allow, and so the most of a run that has to be kept. */
export const MOST_IN_ROW = 12;

/** What happened again and again since a day, of which only the first ones and the last are kept. */
export type DayRun = {
  /** The earliest, rising, at most `MOST_IN_ROW`. */
  first: readonly Dated[];
  last: Dated | null;
  count: number;
};

export const NO_RUN: DayRun = { first: [], last: null, count: 0 };

/** By day, and by id on one day, so that the order of arrival does not matter. */
export function compareDated(a: Dated, b: Dated): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A run with one more, wherever in time it belongs. */
export function withDated(run: DayRun, { id, on }: Dated): DayRun {
  const dated = { id, on };
  return {
    first: [...run.first, dated].sort(compareDated).slice(0, MOST_IN_ROW),
    last: run.last && compareDated(run.last, dated) > 0 ? run.last : dated,
    count: run.count + 1,
  };
}

/**
 * What of a run lies after a day. Null where the run has forgotten too much to say: those it kept lie before that day
 * and others do not.
 */
export function runAfter(run: DayRun, day: Day): DayRun | null {
  const { last } = run;
  if (!last || last.on <= day) return NO_RUN;
  const first = run.first.filter(({ on }) => on > day);
  const dropped = run.first.length - first.length;
  if (dropped === 0) return run;
  return run.count > run.first.length ? null : { first, last, count: run.count - dropped };
}
