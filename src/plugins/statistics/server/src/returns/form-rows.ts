import { indicatorsOn } from '../../../../../domain/statistics/indicators-on';
import type { Indicator } from '../../../../../domain/statistics/indicator';
import {
  isAsked,
  previousQuarter,
  quartersOfYearTo,
  sameQuarterLastYear,
  type Quarter,
} from '../../../../../domain/statistics/period';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import { yearToDate } from '../../../../../domain/statistics/year-to-date';
import type { FormRow } from '../contracts/returns';
import type { ReturnSet } from './set-of-return';
import type { StoredReturn } from './stored-return';

/** What the unit reported in other quarters. */
export type OtherQuarters = ReadonlyMap<Quarter, ReadonlyMap<string, CellValue>>;

/** The quarters a form shows besides its own. */
export function otherQuartersOf(quarter: Quarter): Quarter[] {
  const quarters = [
    ...quartersOfYearTo(quarter),
    previousQuarter(quarter),
    sameQuarterLastYear(quarter),
  ];
  return [...new Set(quarters)].filter((one) => one !== quarter);
}

/** The rows of the form: those asked, and the headings above them. */
export function shownRows(
  set: ReturnSet['set'],
  quarter: Quarter,
): { row: Indicator; depth: number }[] {
  const rows = indicatorsOn(set, quarter);
  const parents = new Map(rows.map(({ code, parentCode }) => [code, parentCode]));
  const trailOf = (code: string): string[] => {
    const trail: string[] = [];
    for (let at = parents.get(code) ?? null; at !== null && parents.has(at);) {
      trail.push(at);
      at = parents.get(at) ?? null;
    }
    return trail;
  };
  const shown = new Set(
    rows
      .filter(({ kind, periodClass }) => kind !== 'heading' && isAsked(periodClass, quarter))
      .flatMap(({ code }) => [code, ...trailOf(code)]),
  );
  return rows
    .filter(({ code }) => shown.has(code))
    .map((row) => ({ row, depth: trailOf(row.code).length }));
}

/** What is no number has no sum over the year. */
function yearOf(row: Indicator, stored: StoredReturn, others: OtherQuarters): CellValue {
  if (row.valueType !== 'number') return null;
  const values = new Map([...others].map(([one, cells]) => [one, cells.get(row.code) ?? null]));
  values.set(stored.quarter, stored.cells[row.code] ?? null);
  return yearToDate(row, stored.quarter, values).year;
}

/** The form with what stands in it. */
export function formRows(
  stored: StoredReturn,
  { set }: ReturnSet,
  others: OtherQuarters,
): FormRow[] {
  const { quarter, cells, auto } = stored;
  const valueIn = (one: Quarter, code: string) => others.get(one)?.get(code) ?? null;
  return shownRows(set, quarter).map(({ row, depth }) => {
    const { code, kind } = row;
    const counted = auto[code];
    return {
      code,
      name: row.name,
      unit: row.unit,
      parentCode: row.parentCode,
      kind,
      valueType: row.valueType,
      decimals: row.decimals,
      periodClass: row.periodClass,
      countingRule: row.countingRule,
      legalTitle: row.legalTitle,
      legalProvision: row.legalProvision,
      isUnsure: row.isUnsure,
      depth,
      isFormula: row.formula !== null,
      value: cells[code] ?? null,
      yearToDate: kind === 'heading' ? null : yearOf(row, stored, others),
      previous: valueIn(previousQuarter(quarter), code),
      lastYear: valueIn(sameQuarterLastYear(quarter), code),
      auto: counted
        ? {
            source: counted.source,
            counted: counted.counted,
            records: counted.records.length,
            reason: counted.reason,
          }
        : null,
    };
  });
}
