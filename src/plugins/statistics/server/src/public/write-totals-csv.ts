import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { indicatorsOn } from '../../../../../domain/statistics/indicators-on';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import { toQuarter } from '../../../../../domain/statistics/period';
import { ROLL_UP_COLUMNS } from '../../../../../domain/statistics/roll-up';
import { shownCell } from '../../../../../domain/statistics/table-shown-value';
import { BYTE_ORDER_MARK, csvLine } from '../../../../../domain/table-export/csv-line';
import { readSetVersion } from '../sets/stored-sets';
import { readPublicTotals, type PublicTotal, type PublicTotalsAsked } from './published-totals';

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

const AT_ONCE = 100;

type Asked = PublicTotalsAsked & {
  /** One page of the totals; null is all of them. */
  only: { page: number; pageSize: number } | null;
};

async function* lines(strapi: Core.Strapi, { only, ...asked }: Asked): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(HEAD);
  const { pageSize } = only ?? { pageSize: AT_ONCE };
  for (let page = only?.page ?? 1; ; page += 1) {
    const { data } = await readPublicTotals(strapi, { ...asked, page, pageSize });
    for (const total of data) {
      const { set: key, setVersion: version } = total;
      const set = await readSetVersion(strapi.db.connection, { key, version });
      yield linesOf(total, set).join('');
    }
    if (only || data.length < pageSize) return;
  }
}

/** Totals as a data set: a line for each number, the last revision of each; blank is not 0. Read as fast as it is taken. */
export function writeTotalsCsv(strapi: Core.Strapi, asked: Asked): Readable {
  return Readable.from(lines(strapi, asked), { objectMode: false });
}
