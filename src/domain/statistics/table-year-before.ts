import { amountOf, textOfAmount } from './amount';
import type { CellValue } from './sum-values';
import { sumValues } from './sum-values';

type Row = { kind: 'heading' | 'flow' | 'stock'; current: CellValue; yearToDate: CellValue };

/** What the year has without the number of the period itself; null where that is nothing or not known. */
export function yearBefore({ kind, current, yearToDate }: Row): CellValue {
  if (current === null || yearToDate === null) return current === null ? yearToDate : null;
  if (kind === 'stock') return null;
  const before = textOfAmount(amountOf(yearToDate) - amountOf(current));
  // A year that began with this period had nothing before, which is blank.
  return before === '0' ? null : before;
}

/** 本年累计 once another number stands in the period: flows add up, of a stock the last number stands. */
export function yearWith(row: Row, current: CellValue): CellValue {
  const before = yearBefore(row);
  return row.kind === 'stock' ? (current ?? before) : sumValues([before, current]);
}
