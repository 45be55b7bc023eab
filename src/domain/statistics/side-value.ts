import { amountOf, type Amount } from './amount';
import type { Side } from './identity';
import type { CellValue } from './sum-values';

/** The cells of one return by code; a code that is not there is a blank. */
export type Cells = ReadonlyMap<string, CellValue>;

/** What a side comes to: between its least and its most; null is without limit. Without blanks both are the same. */
export type Bounds = { least: Amount | null; most: Amount | null };

/** No number of a return is below zero. */
const BLANK: Bounds = { least: 0n, most: null };

function boundsOfTerm({ code, factor }: Side['terms'][number], cells: Cells): Bounds {
  const value = cells.get(code) ?? null;
  const { least, most } =
    value === null ? BLANK : { least: amountOf(value), most: amountOf(value) };
  if (factor === 1) return { least, most };
  return { least: most === null ? null : -most, most: least === null ? null : -least };
}

/** One that has no limit makes the whole without limit. */
function together(
  limits: readonly (Amount | null)[],
  combine: (one: Amount, other: Amount) => Amount,
): Amount | null {
  return limits.reduce((one, other) =>
    one === null || other === null ? null : combine(one, other),
  );
}

const add = (one: Amount, other: Amount) => one + other;
const larger = (one: Amount, other: Amount) => (one > other ? one : other);

/** What a side can come to when every blank may be any number from 0. */
export function sideBounds({ of, terms }: Side, cells: Cells): Bounds {
  const bounds = terms.map((term) => boundsOfTerm(term, cells));
  const combine = of === 'sum' ? add : larger;
  return {
    least: together(
      bounds.map(({ least }) => least),
      combine,
    ),
    most: together(
      bounds.map(({ most }) => most),
      combine,
    ),
  };
}
