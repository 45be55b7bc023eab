import { ROLL_UP_COLUMNS } from './roll-up';
import { fillWords } from './table-fill-words';
import { mainRows, spokenAmount, spokenChanges, spokenName } from './table-narrative-words';
import { NARRATIVE } from './table-narrative.data';
import { periodText } from './table-period-text';
import type { PrintedTotalRow, PrintedTotals } from './table-printed';
import { TABLE_WORDS } from './table-words.data';

function byColumn(row: PrintedTotalRow): string[] {
  const columns = ROLL_UP_COLUMNS.flatMap((column) => {
    const value = row[column];
    return value === null ? [] : [`${TABLE_WORDS.columns[column]}${spokenAmount(value, row.unit)}`];
  });
  if (columns.length === 0) return [];
  return [fillWords(NARRATIVE.columns, { columns: columns.join(TABLE_WORDS.separator) })];
}

function sentence(row: PrintedTotalRow): string[] {
  const { name, unit, kind, own, area, areaYearToDate } = row;
  if (area === null) return [];
  const amount = (value: string) => ({ value: spokenAmount(value, unit) });
  const now = fillWords(NARRATIVE.area, { name: spokenName(name), ...amount(area) });
  const inIt = own === null ? [] : [fillWords(NARRATIVE.own, amount(own))];
  const year =
    areaYearToDate === null || kind === 'stock'
      ? []
      : [fillWords(NARRATIVE.areaYearToDate, amount(areaYearToDate))];
  const parts = [
    [now, ...inIt, ...spokenChanges(row, row)].join(NARRATIVE.comma),
    ...byColumn(row),
    ...year,
  ];
  return [parts.join(NARRATIVE.semicolon) + NARRATIVE.stop];
}

/** What a total says in words: how many units it is of, then a paragraph for each of its main numbers. */
export function narrativeOfTotals(totals: PrintedTotals): string[] {
  const { quarter, unitName, accepted } = totals;
  const [waiting, missing, late] = [totals.waiting, totals.missing, totals.late].map(
    ({ length }) => length,
  ) as [number, number, number];
  const units = accepted + waiting + missing;
  const told = mainRows(totals.rows).flatMap(sentence);
  return [
    fillWords(NARRATIVE.opening, { period: periodText(quarter), unit: unitName }),
    fillWords(NARRATIVE.progress, { units, accepted, waiting, missing, late }),
    ...(told.length > 0 ? told : [NARRATIVE.nothing]),
  ];
}
