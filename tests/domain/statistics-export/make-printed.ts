import { fillFormulas } from '../../../src/domain/statistics/fill-formulas';
import type { IndicatorSet } from '../../../src/domain/statistics/indicator-set';
import { NATIONAL_2014 } from '../../../src/domain/statistics/ready-sets/national-2014/index.data';
import type { CellValue } from '../../../src/domain/statistics/sum-values';
import { compareValues } from '../../../src/domain/statistics/compare-values';
import { rowPrinter } from '../../../src/domain/statistics/table-rows';
import type { PrintedReturn, PrintedTotals } from '../../../src/domain/statistics/table-printed';
import { nationalReturn } from '../statistics/national-return';
import { makeIndicator, q } from '../statistics/make-set';

/** The national form with a quarterly row below a half-yearly one, which is then shown in every quarter. */
export const WITH_ROW_BELOW_HALF_YEARLY: IndicatorSet = {
  ...NATIONAL_2014,
  indicators: [
    ...NATIONAL_2014.indicators,
    makeIndicator({ code: '8.1a', name: '其中：本季新设机构数', unit: '个', parentCode: '8.1' }),
  ],
};

export const HEADING = { unitCode: '11510104MB0W12345X', upperName: '锦河区人民政府办公室' };

/** A return of the national form; its year began with a quarter in which 100 items were disclosed. */
export function makePrinted(
  told: Partial<PrintedReturn> & {
    cells?: ReadonlyMap<string, CellValue>;
    set?: IndicatorSet;
  } = {},
): PrintedReturn {
  const { cells = nationalReturn(), quarter = q('2026-Q2'), set = NATIONAL_2014, ...rest } = told;
  const current = fillFormulas(set.indicators, cells);
  const yearToDate = new Map(current).set('1.1', '220');
  const previous = new Map([
    ['1.1', '100'],
    ['3.1', '40'],
    ['6', '0'],
    ['7', '0.5'],
  ]);
  const lastYear = new Map([['1.1', '150']]);
  return {
    setKey: set.key,
    setName: set.name,
    setVersion: 3,
    quarter,
    unitId: 'unit-7',
    unitName: '锦河区自然资源局',
    rows: rowPrinter(set, quarter)({ current, yearToDate, previous, lastYear }),
    footer: {
      responsiblePerson: '王建国',
      reviewer: '李敏',
      filler: '张晓梅',
      phone: '028-8123 4567',
      filledOn: '2026-07-03',
    },
    ...rest,
  };
}

const times = (value: CellValue, factor: number) =>
  value === null ? null : String(Number(value) * factor);

/** A total whose columns all differ, so that no two can be mistaken for each other. */
export function makeTotals(told: Partial<PrintedTotals> = {}): PrintedTotals {
  const { setKey, quarter, rows } = makePrinted();
  return {
    setKey,
    quarter,
    unitId: 'district-1',
    unitName: '锦河区人民政府',
    rows: rows.map(({ code, name, unit, kind, depth, value }) => ({
      code,
      name,
      unit,
      kind,
      depth,
      own: times(value, 4),
      area: times(value, 10),
      government: times(value, 1),
      department: times(value, 3),
      township: times(value, 6),
      areaYearToDate: times(value, 20),
      withPrevious: compareValues(times(value, 10), code === '1.1' ? '1500' : null),
      withLastYear: compareValues(times(value, 10), null),
    })),
    accepted: 70,
    waiting: [{}, {}],
    missing: [{}],
    late: [{}, {}, {}],
    ...told,
  };
}
