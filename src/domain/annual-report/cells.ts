import { tables } from './form-2021.data';
import type { FormColumn, FormRow, FormTable, Label } from './form';

/** One number of the form. */
export type Cell = { table: FormTable; row: FormRow; column: FormColumn };

const cellsByField = new Map<string, Cell>(
  Object.values(tables).flatMap((table) =>
    table.rows.flatMap((row) =>
      row.columns.map((column): [string, Cell] => [
        `${table.attribute}.${row.code}.${column.code}`,
        { table, row, column },
      ]),
    ),
  ),
);

/** The 200 numbers of the form by `field` ("applicationsTable.C3.1.total"), in printed order. */
export function allCells(): ReadonlyMap<string, Cell> {
  return cellsByField;
}

/** The `field` of a cell, as reasons carry it. */
export function fieldOf({ table, row, column }: Cell): string {
  return `${table.attribute}.${row.code}.${column.code}`;
}

/** The cell of a table by row and column code; throws on a code the form does not have. */
export function cellAt(table: FormTable, row: string, column: string): Cell {
  const cell = cellsByField.get(`${table.attribute}.${row}.${column}`);
  if (!cell) {
    throw new Error(`The form has no cell "${table.attribute}.${row}.${column}"`);
  }
  return cell;
}

/** A row as messages name it: the heading it sits under, then its own label. */
export function rowLabel(row: FormRow): Label {
  return row.group
    ? { zh: `${row.group.zh}${row.label.zh}`, en: `${row.group.en} ${row.label.en}` }
    : row.label;
}

/** A cell as messages name it, both printed labels quoted: row, then column. */
export function cellLabel(cell: Cell): Label {
  const row = rowLabel(cell.row);
  return {
    zh: `“${row.zh}”“${cell.column.label.zh}”`,
    en: `"${row.en}" / "${cell.column.label.en}"`,
  };
}
