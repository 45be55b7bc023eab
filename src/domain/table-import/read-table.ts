import { error } from '../reasons/reason';
import type { Column, ImportRow } from './column';
import { problemAt, type CellProblem } from './problem';
import { readCell } from './read-cell';
import { recognizeColumns, type FoundColumn } from './recognize-columns';
import type { Table, TableRow } from './table';
import { trimCell } from './trim-cell';

export type ReadTable = {
  columns: FoundColumn[];
  rows: ImportRow[];
  problems: CellProblem[];
};

function isFilled({ cells }: TableRow): boolean {
  return cells.some(({ text, defect }) => defect !== undefined || trimCell(text) !== '');
}

function readRow(row: TableRow, columns: readonly FoundColumn[], problems: CellProblem[]) {
  const values: Record<string, ImportRow['values'][string]> = {};
  for (const { column, index, header } of columns) {
    const cell = row.cells[index];
    const { content, reasons } = readCell(column, header, cell);
    const place = { row: row.number, column: header, index, value: trimCell(cell?.text ?? '') };
    problems.push(...reasons.map((reason) => problemAt(place, reason)));
    if (content !== undefined) values[column.attribute] = content;
  }
  return { number: row.number, values };
}

/**
 * Reads a sheet into rows of values: the first row that is not empty names the columns, empty rows are passed over.
 * Everything that cannot be read is a problem with its cell; the row is there all the same, without that value.
 */
export function readTable(table: Table, columns: readonly Column[]): ReadTable {
  const [header, ...body] = table.rows.filter(isFilled);
  if (!header) return { columns: [], rows: [], problems: [] };
  const { found, problems } = recognizeColumns(header, columns);
  const rows = body.map((row) => readRow(row, found, problems));
  return { columns: found, rows, problems };
}

/** Where a value of a row stands, also when its column is missing from the file. */
export function placeOf(
  found: readonly FoundColumn[],
  columns: readonly Column[],
  { row, attribute, value = '' }: { row: number; attribute: string; value?: string },
) {
  const at = found.find(({ column }) => column.attribute === attribute);
  const known = columns.find((column) => column.attribute === attribute);
  return {
    row,
    column: at?.header ?? known?.header ?? attribute,
    index: at?.index ?? null,
    value,
  };
}

/** The problems of required columns that the file does not have, and of their empty cells in the given rows. */
export function requireValues(args: {
  read: ReadTable;
  columns: readonly Column[];
  rows: readonly ImportRow[];
  attributes: readonly string[];
}): CellProblem[] {
  const { read, columns, rows, attributes } = args;
  return rows.flatMap(({ number, values }) =>
    attributes
      .map((attribute) => placeOf(read.columns, columns, { row: number, attribute }))
      .filter((_place, position) => values[attributes[position] ?? ''] === undefined)
      .filter(
        (place) =>
          !read.problems.some(({ row, column }) => row === number && column === place.column),
      )
      .map((place) => problemAt(place, error('import.required', { column: place.column }))),
  );
}
