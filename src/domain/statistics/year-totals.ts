import type { Indicator } from './indicator';
import type { Quarter } from './period';
import type { Totals } from './roll-up';
import { yearToDate, type YearToDate } from './year-to-date';

/**
 * 本期实际 and 本年累计 of a whole area: each quarter rolled up with the units it had, then taken together, so that what a
 * unit reported before it was merged stays in the year.
 */
export function yearTotals(
  indicators: readonly Indicator[],
  quarter: Quarter,
  byQuarter: ReadonlyMap<Quarter, Totals>,
): Map<string, YearToDate> {
  return new Map(
    indicators
      .filter(({ kind }) => kind !== 'heading')
      .map((row) => {
        const values = new Map(
          [...byQuarter].map(([one, totals]) => [one, totals.get(row.code) ?? null]),
        );
        return [row.code, yearToDate(row, quarter, values)];
      }),
  );
}
