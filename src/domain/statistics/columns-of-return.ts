import type { Indicator } from './indicator';
import { previousQuarter, sameQuarterLastYear, type Quarter } from './period';
import type { Cells } from './side-value';
import type { RowValues } from './table-rows';
import { yearToDate } from './year-to-date';

/** What a unit reported in other quarters; one that is not there was not reported. */
export type OtherQuarters = ReadonlyMap<Quarter, Cells>;

const BLANK: Cells = new Map();

/** The columns of a form: what stands in it, the year so far, the quarter before and the same quarter last year. */
export function columnsOfReturn(
  rows: readonly Indicator[],
  { quarter, current, others }: { quarter: Quarter; current: Cells; others: OtherQuarters },
): Required<RowValues> {
  const quarters = new Map(others).set(quarter, current);
  // What is no number has no sum over the year.
  const numbers = rows.filter(
    ({ kind, valueType }) => kind !== 'heading' && valueType === 'number',
  );
  const years = numbers.map((row) => {
    const values = new Map(
      [...quarters].map(([one, cells]) => [one, cells.get(row.code) ?? null] as const),
    );
    return [row.code, yearToDate(row, quarter, values).year] as const;
  });
  return {
    current,
    yearToDate: new Map(years),
    previous: others.get(previousQuarter(quarter)) ?? BLANK,
    lastYear: others.get(sameQuarterLastYear(quarter)) ?? BLANK,
  };
}
