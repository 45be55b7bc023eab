import { isAmount } from './amount';
import type { Indicator } from './indicator';
import { quarterOfPeriodBefore, sameQuarterLastYear, type Quarter } from './period';
import type { Cells } from './side-value';
import type { RowValues } from './table-rows';
import { yearToDate } from './year-to-date';

/** What a unit reported in other quarters; one that is not there was not reported. */
export type OtherQuarters = ReadonlyMap<Quarter, Cells>;

const BLANK: Cells = new Map();

/** Cells of another quarter without those that were texts then and are numbers now. */
function comparable(cells: Cells, numbers: readonly Indicator[]): Cells {
  const texts = numbers.filter(({ code }) => {
    const value = cells.get(code) ?? null;
    return value !== null && !isAmount(value);
  });
  if (texts.length === 0) return cells;
  const kept = new Map(cells);
  for (const { code } of texts) kept.delete(code);
  return kept;
}

/** The columns of a form: what stands in it, the year so far, the period before and the same quarter last year. */
export function columnsOfReturn(
  rows: readonly Indicator[],
  { quarter, current, others }: { quarter: Quarter; current: Cells; others: OtherQuarters },
): Required<RowValues> {
  // What is no number has no sum over the year.
  const numbers = rows.filter(
    ({ kind, valueType }) => kind !== 'heading' && valueType === 'number',
  );
  const before = new Map([...others].map(([one, cells]) => [one, comparable(cells, numbers)]));
  const quarters = new Map(before).set(quarter, current);
  const years = numbers.map((row) => {
    const values = new Map(
      [...quarters].map(([one, cells]) => [one, cells.get(row.code) ?? null] as const),
    );
    return [row.code, yearToDate(row, quarter, values).year] as const;
  });
  return {
    current,
    yearToDate: new Map(years),
    previous: new Map(
      rows.map(({ code, periodClass }) => {
        const cells = before.get(quarterOfPeriodBefore(periodClass, quarter));
        return [code, cells?.get(code) ?? null];
      }),
    ),
    lastYear: before.get(sameQuarterLastYear(quarter)) ?? BLANK,
  };
}
