import { BYTE_ORDER_MARK, csvLine } from '../../../../../domain/table-export/csv-line';
import type { NumberTable } from '../../../../../domain/statistics/table-numbers';
import { shownCell } from '../../../../../domain/statistics/table-shown-value';
import { TABLE_WORDS } from '../../../../../domain/statistics/table-words.data';

/** A return or total as CSV: a line for every row of the form, headings with empty numbers. */
export function writeNumbersCsv({ columns, rows }: NumberTable): string {
  const { code, name, unit } = TABLE_WORDS.head;
  const lines = rows.map((row) =>
    csvLine([
      row.code,
      row.name,
      row.unit ?? '',
      ...columns.map(({ key }) => shownCell(row.values[key] ?? null, row.valueType)),
    ]),
  );
  const head = csvLine([code, name, unit, ...columns.map(({ label }) => label)]);
  return BYTE_ORDER_MARK + head + lines.join('');
}
