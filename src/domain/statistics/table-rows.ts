import type { IndicatorSet } from './indicator-set';
import type { Quarter } from './period';
import { shownRows } from './shown-rows';
import type { Cells } from './side-value';
import type { PrintedRow } from './table-printed';

/** What stands in the columns of a form, by code; a column that is not told is blank. */
export type RowValues = { current: Cells; yearToDate?: Cells; previous?: Cells; lastYear?: Cells };

/**
 * A function that makes the rows of a unit's form of its cells. What is the same for every unit of a quarter is worked out
 * once, because a whole tree has thousands of them.
 */
export function rowPrinter(
  set: Pick<IndicatorSet, 'indicators'>,
  quarter: Quarter,
): (values: RowValues) => PrintedRow[] {
  const shown = shownRows(set, quarter);
  // Named one by one: a spread of each row takes four times as long, and there are two hundred thousand.
  return ({ current, yearToDate, previous, lastYear }) =>
    shown.map(({ row, depth }) => ({
      code: row.code,
      name: row.name,
      unit: row.unit,
      kind: row.kind,
      valueType: row.valueType,
      decimals: row.decimals,
      periodClass: row.periodClass,
      depth,
      isFormula: row.formula !== null,
      value: current.get(row.code) ?? null,
      yearToDate: yearToDate?.get(row.code) ?? null,
      previous: previous?.get(row.code) ?? null,
      lastYear: lastYear?.get(row.code) ?? null,
    }));
}
