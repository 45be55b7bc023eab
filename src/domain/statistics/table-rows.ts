import { indicatorsOn } from './indicators-on';
import type { IndicatorSet } from './indicator-set';
import type { Quarter } from './period';
import type { Cells } from './side-value';
import type { PrintedRow } from './table-printed';

export type RowValues = { current: Cells; yearToDate?: Cells; previous?: Cells; lastYear?: Cells };

/**
 * A function that makes the rows of a unit's form of its cells. What is the same for every unit of a quarter is worked out
 * once, because a whole tree has thousands of them.
 */
export function rowPrinter(
  set: Pick<IndicatorSet, 'indicators'>,
  quarter: Quarter,
): (values: RowValues) => PrintedRow[] {
  const depths = new Map<string, number>();
  const rows = indicatorsOn(set, quarter).map((indicator) => {
    const { code, name, unit, kind, valueType, decimals, periodClass, parentCode } = indicator;
    const depth = parentCode === null ? 0 : (depths.get(parentCode) ?? -1) + 1;
    depths.set(code, depth);
    const isFormula = indicator.formula !== null;
    return { code, name, unit, kind, valueType, decimals, periodClass, depth, isFormula };
  });
  // Named one by one: a spread of each row takes four times as long, and there are two hundred thousand.
  return ({ current, yearToDate, previous, lastYear }) =>
    rows.map((row) => ({
      code: row.code,
      name: row.name,
      unit: row.unit,
      kind: row.kind,
      valueType: row.valueType,
      decimals: row.decimals,
      periodClass: row.periodClass,
      depth: row.depth,
      isFormula: row.isFormula,
      value: current.get(row.code) ?? null,
      yearToDate: yearToDate?.get(row.code) ?? null,
      previous: previous?.get(row.code) ?? null,
      lastYear: lastYear?.get(row.code) ?? null,
    }));
}
