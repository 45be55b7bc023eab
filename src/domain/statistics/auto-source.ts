import type { Day } from '../time/day';
import type { CellValue } from './sum-values';

/** What a source counted for one unit, and the records it counted, so that a number leads to them. */
export type Counted = {
  readonly value: CellValue;
  /** Ids of the records, sorted, each once; a record may weigh more than 1 (participants of a course). */
  readonly records: readonly string[];
};

export type CountContext = {
  /** First and last day of the period, both inside it. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** For which part of what it knows: `{ channel: 'website' }`. */
  readonly params: Readonly<Record<string, string>>;
  /** Every unit that files: one with nothing to count gets 0, because the source knows that there is nothing. */
  readonly unitIds: readonly string[];
  /** The unit in whose return the records of an organization count; null where it files in none. */
  readonly unitOf: (organizationId: string) => string | null;
};

/**
 * The contract of a source of numbers that the statistics fetch by themselves. A plugin registers one for each `key` an
 * indicator may name; the rule stays pure: it gets all facts and gives all units, in one pass over the facts.
 */
export type AutoSource<Fact> = {
  /** `topic.what_is_counted`, as indicators name it. */
  readonly key: string;
  count(facts: readonly Fact[], context: CountContext): ReadonlyMap<string, Counted>;
};

/** A source with its facts already in hand. */
export type Counter = (context: CountContext) => ReadonlyMap<string, Counted>;

export function counterOf<Fact>(source: AutoSource<Fact>, facts: readonly Fact[]): Counter {
  return (context) => source.count(facts, context);
}
