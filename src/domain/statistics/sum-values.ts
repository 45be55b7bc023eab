import { amountOf, textOfAmount } from './amount';

/** The value of one cell: decimal text, or null where nothing was written. Blank is "no data" and never 0. */
export type CellValue = string | null;

/** The sum of what is there; blank only where all of it is blank. */
export function sumValues(values: readonly CellValue[]): CellValue {
  const written = values.filter((value) => value !== null);
  return written.length === 0
    ? null
    : textOfAmount(written.reduce((sum, value) => sum + amountOf(value), 0n));
}
