import type { Reason } from '../reasons/reason';
import type { TableCell } from '../table-import/table';
import { trimCell } from '../table-import/trim-cell';
import { foldWidth } from '../text/fold-width';
import type { Indicator } from './indicator';
import type { PrintedReturn, PrintedRow } from './table-printed';

/** A cell of a file that came back; of a formula the value that was stored with it. */
export type FormCell = TableCell & { isFormula?: boolean };

export type FormSheet = {
  name: string;
  rows: readonly { number: number; cells: readonly FormCell[] }[];
};

/** A return a file may be read into: which of its cells are counted, and which of its rows are sums. */
export type FormToFill = Omit<PrintedReturn, 'rows'> & {
  rows: readonly (PrintedRow & {
    auto?: { counted: string | null; reason: string | null } | null;
  })[];
};
export type FormRules = { indicators: readonly Indicator[] };

/** What is wrong in a file and in which cell; null is the file as a whole. */
export type FormProblem = {
  cell: string | null;
  indicator: string | null;
  value: string | null;
  reason: Reason;
};

/** A text as it is compared: width and white space do not matter. */
export const folded = (text: string): string => foldWidth(text).replace(/\s+/g, '');

export const textAt = (cells: readonly FormCell[], index: number): string =>
  trimCell(cells[index]?.text ?? '');

/** A problem whose sentence begins with the cell: `D17 3.1.1 “…”`. */
export function problemIn(
  cell: string,
  { reason, indicator, value }: { reason: Reason; indicator: string | null; value: string | null },
): FormProblem {
  const named = reason.params.cell;
  const params = { ...reason.params, cell: named === undefined ? cell : `${cell} ${named}` };
  return { cell, indicator, value, reason: { ...reason, params } };
}
