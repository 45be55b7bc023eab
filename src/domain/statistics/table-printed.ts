import type { Footer } from './check-footer';
import type { Indicator } from './indicator';
import type { Quarter } from './period';
import type { CellValue } from './sum-values';
import type { Comparison } from './compare-values';

/** A row as the printed form needs it; in printed order, each followed by those below it. */
export type PrintedRow = Pick<
  Indicator,
  'code' | 'name' | 'unit' | 'kind' | 'valueType' | 'decimals' | 'periodClass'
> & {
  /** 0 for sections. */
  depth: number;
  /** Worked out by a formula: nobody fills it in. */
  isFormula: boolean;
  /** 本期实际 */
  value: CellValue;
  /** 本年累计; null for what is no number. */
  yearToDate: CellValue;
  /** Of the period before (a quarter, half-year or year), and of the same quarter last year. */
  previous: CellValue;
  lastYear: CellValue;
};

/** What is printed of one return. */
export type PrintedReturn = {
  setKey: string;
  setName: string;
  setVersion: number;
  quarter: Quarter;
  unitId: string;
  unitName: string;
  rows: readonly PrintedRow[];
  footer: Footer;
};

/** What stands in the head of the form beside name and period. */
export type UnitHeading = {
  /** 统一社会信用代码 */
  unitCode: string | null;
  /** To whom the return goes. */
  upperName: string | null;
};

export type PrintedTotalRow = Pick<Indicator, 'code' | 'name' | 'unit' | 'kind'> & {
  depth: number;
  /** 本级 */
  own: CellValue;
  /** 本行政区域 */
  area: CellValue;
  government: CellValue;
  department: CellValue;
  township: CellValue;
  areaYearToDate: CellValue;
  withPrevious: Comparison;
  withLastYear: Comparison;
};

/** What is printed of a total. */
export type PrintedTotals = {
  setKey: string;
  quarter: Quarter;
  unitId: string;
  unitName: string;
  rows: readonly PrintedTotalRow[];
  accepted: number;
  waiting: readonly unknown[];
  missing: readonly unknown[];
  late: readonly unknown[];
};
