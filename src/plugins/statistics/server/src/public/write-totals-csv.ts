import { indicatorsOn } from '../../../../../domain/statistics/indicators-on';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import { toQuarter } from '../../../../../domain/statistics/period';
import { ROLL_UP_COLUMNS } from '../../../../../domain/statistics/roll-up';
import { shownCell } from '../../../../../domain/statistics/table-shown-value';
import { BYTE_ORDER_MARK, csvLine } from '../../../../../domain/table-export/csv-line';
import type { PublicTotal } from './published-totals';

/** Named as in the JSON of the same address, so that one description serves both. */
const HEAD = [
  ...['set', 'quarter', 'unit', 'unitName', 'revision', 'code', 'indicator', 'measure'],
  ...['own', 'area', ...ROLL_UP_COLUMNS],
  ...['frozenAt', 'digest'],
];

function linesOf(total: PublicTotal, set: IndicatorSet): string[] {
  const { quarter, unit, revision, own, area, columns, frozenAt, digest } = total;
  const rows = indicatorsOn(set, toQuarter(quarter)).filter(({ code }) => code in area);
  return rows.map(({ code, name, unit: measure, valueType }) => {
    const shown = (values: PublicTotal['own'] | undefined) =>
      shownCell(values?.[code] ?? null, valueType);
    return csvLine([
      ...[total.set, quarter, unit.id, unit.name, String(revision), code, name, measure ?? ''],
      ...[shown(own), shown(area), ...ROLL_UP_COLUMNS.map((column) => shown(columns[column]))],
      ...[frozenAt, digest],
    ]);
  });
}

/** Totals as a data set: a line for each number, the last revision of each; blank is not 0. */
export function writeTotalsCsv(
  totals: readonly { total: PublicTotal; set: IndicatorSet }[],
): string {
  const lines = totals.flatMap(({ total, set }) => linesOf(total, set));
  return BYTE_ORDER_MARK + csvLine(HEAD) + lines.join('');
}
