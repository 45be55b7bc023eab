import type { Day } from '../time/day';
import type { Reset } from './event';

/** Days in a row that grows, of which only the first ones and the last are kept. */
export type DayRun = {
  /** The earliest, at most `MOST_IN_ROW` of them, rising. */
  first: readonly { id: string; on: Day }[];
  last: { id: string; on: Day } | null;
  count: number;
};

/** One clock of a column: what set it last, and what was signed after that. */
export type ColumnClock = { last: Reset | null; confirmations: DayRun };

/** What there is to know about a column; its size does not grow with the events. */
export type ColumnState = {
  /** Public documents of any kind; none is a blank column. */
  publicCount: number;
  /** Public documents that count as items: not bare links, not back-dated. */
  itemCount: number;
  /** New items a day, rising, of the last `HORIZON_DAYS` before `asOf`. */
  recentItems: readonly { on: Day; count: number }[];
  newItems: ColumnClock;
  content: ColumnClock;
  /** Days on which the record behind it changed since its content last did, rising. */
  recordChanges: readonly { id: string; on: Day }[];
  /** Day of the last event it knows. */
  asOf: Day | null;
  /** Of the last ledger event it knows. */
  sequence: number;
};
