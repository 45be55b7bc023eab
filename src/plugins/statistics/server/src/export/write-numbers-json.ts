import type { NumberTable } from '../../../../../domain/statistics/table-numbers';

/** Raised when fields go or change their meaning. */
const FORMAT = 1;

/** A return or total as JSON. Numbers are decimal strings, null is blank; a heading has no values. */
export function writeNumbersJson(table: NumberTable): string {
  const { title, set, quarter, unit, columns, footer } = table;
  const rows = table.rows.map(({ code, name, unit: of, depth, isHeading, values }) => ({
    code,
    name,
    unit: of,
    depth,
    values: isHeading
      ? null
      : Object.fromEntries(columns.map(({ key }) => [key, values[key] ?? null])),
  }));
  const content = { format: FORMAT, title, set, quarter, unit, columns, rows, footer };
  return `${JSON.stringify(content, null, 2)}\n`;
}
