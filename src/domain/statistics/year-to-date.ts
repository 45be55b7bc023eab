import { error, type Reason } from '../reasons/reason';
import { amountOf } from './amount';
import type { Indicator } from './indicator';
import { isAsked, quartersOfYearTo, type Quarter } from './period';
import { sumValues, type CellValue } from './sum-values';
import { BLANK_MARK, cellName } from './tell-cells';

/** What was reported for one indicator, by quarter; a quarter that is not there was not reported. */
type QuarterValues = ReadonlyMap<Quarter, CellValue>;

export type YearToDate = {
  /** Of the quarter itself; blank also where the indicator is not asked in it. */
  current: CellValue;
  /** Of the year up to the quarter: what happened adds up, of what there is the last known number stands. */
  year: CellValue;
  /** Quarters it was asked in and is blank: the number of the year lacks them. */
  missing: Quarter[];
};

type Row = Pick<Indicator, 'code' | 'name' | 'kind' | 'periodClass'>;

/** The quarters of its year up to a quarter in which a row is asked. */
function quartersAsked({ periodClass }: Row, quarter: Quarter): Quarter[] {
  return quartersOfYearTo(quarter).filter((one) => isAsked(periodClass, one));
}

/** 本期实际 and 本年累计 of one indicator: the sum of the year's quarters (R10), or the last value of a stock. */
export function yearToDate(row: Row, quarter: Quarter, values: QuarterValues): YearToDate {
  const asked = quartersAsked(row, quarter);
  const all = asked.map((one) => values.get(one) ?? null);
  return {
    current: asked.includes(quarter) ? (values.get(quarter) ?? null) : null,
    year:
      row.kind === 'stock'
        ? (all.filter((value) => value !== null).at(-1) ?? null)
        : sumValues(all),
    missing: asked.filter((_one, index) => all[index] === null),
  };
}

/**
 * Whether a number stated for a year agrees with its quarters (R10). A flow with blank quarters can only be too small: the
 * year is refused when it is less than what is there. A blank year is not judged, nor a stock whose last quarter is blank.
 */
export function checkYear(
  row: Row,
  args: { stated: CellValue; lastQuarter: Quarter; values: QuarterValues },
): Reason[] {
  const { stated, lastQuarter, values } = args;
  const { year, missing } = yearToDate(row, lastQuarter, values);
  if (stated === null || year === null) return [];
  const [own, sum] = [amountOf(stated), amountOf(year)];
  if (own === sum) return [];
  const lastAsked = quartersAsked(row, lastQuarter).at(-1);
  const isOpen =
    row.kind === 'flow'
      ? missing.length > 0 && own > sum
      : lastAsked !== undefined && missing.includes(lastAsked);
  if (isOpen) return [];
  const params = {
    cell: cellName(row),
    value: stated,
    quarters: [...values]
      .filter(([one]) => quartersOfYearTo(lastQuarter).includes(one))
      .map(([one, value]) => `${one} [${value ?? BLANK_MARK}]`)
      .join(', '),
    expected: year,
  };
  return row.kind === 'stock'
    ? [error('statistics.year_is_not_last_value', params, row.code)]
    : [error('statistics.year_is_not_sum', params, row.code)];
}
