import { compareValues } from './compare-values';
import type { IndicatorSet } from './indicator-set';
import {
  quarterOfPeriodBefore,
  quartersOfYearTo,
  sameQuarterLastYear,
  type Quarter,
} from './period';
import type { RollUp, Totals } from './roll-up';
import { shownRows } from './shown-rows';
import type { PrintedTotalRow } from './table-printed';
import { yearTotals } from './year-totals';

const BLANK: Totals = new Map();

/** The rows of a total: the same as those of a form of the quarter. A quarter that was not rolled up is blank. */
export function totalRows(
  set: Pick<IndicatorSet, 'indicators'>,
  quarter: Quarter,
  rollUps: ReadonlyMap<Quarter, RollUp>,
): PrintedTotalRow[] {
  const now = rollUps.get(quarter);
  const area = (one: Quarter): Totals => rollUps.get(one)?.area ?? BLANK;
  const year = yearTotals(
    set.indicators,
    quarter,
    new Map(quartersOfYearTo(quarter).map((one) => [one, area(one)])),
  );
  return shownRows(set, quarter).map(({ row, depth }) => {
    const { code, name, unit, kind, periodClass } = row;
    const value = (sums: Totals | undefined) => sums?.get(code) ?? null;
    const current = value(now?.area);
    return {
      code,
      name,
      unit,
      depth,
      kind,
      own: value(now?.own),
      area: current,
      government: value(now?.columns.government),
      department: value(now?.columns.department),
      township: value(now?.columns.township),
      areaYearToDate: year.get(code)?.year ?? null,
      withPrevious: compareValues(
        current,
        value(area(quarterOfPeriodBefore(periodClass, quarter))),
      ),
      withLastYear: compareValues(current, value(area(sameQuarterLastYear(quarter)))),
    };
  });
}
