import { readTable, type ReadTable } from '../../table-import/read-table';
import { recognizeColumns } from '../../table-import/recognize-columns';
import type { Table } from '../../table-import/table';
import { trimCell } from '../../table-import/trim-cell';
import { WORD_COLUMNS } from './word-columns.data';

const HEADER = {
  number: 0,
  cells: WORD_COLUMNS.map(({ header }) => ({ text: header })),
};

/** Reads a list of words; one whose first line names no column is read in the order of the columns. */
export function readWordTable(table: Table): ReadTable {
  const first = table.rows.find(({ cells }) => cells.some(({ text }) => trimCell(text) !== ''));
  if (!first) return { columns: [], rows: [], problems: [] };
  const hasHeader = recognizeColumns(first, WORD_COLUMNS).found.length > 0;
  return readTable(hasHeader ? table : { ...table, rows: [HEADER, ...table.rows] }, WORD_COLUMNS);
}
