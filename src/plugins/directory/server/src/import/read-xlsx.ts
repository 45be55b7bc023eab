import type { Row } from 'exceljs';
import type { Table, TableCell, TableRow } from '../../../../../domain/table-import/table';
import { loadWorkbook } from '../../../../../table-import/load-workbook';
import { readSheetCell } from '../../../../../table-import/read-sheet-cell';
import { UNPACKED_LIMIT_BYTES } from './limits';

/** More columns than any file of ours has; further cells are never looked at. */
const MAX_COLUMNS = 100;

function toRow(row: Row): TableRow {
  const cells: TableCell[] = [];
  const count = Math.min(row.cellCount, MAX_COLUMNS);
  for (let column = 1; column <= count; column += 1) {
    cells.push(readSheetCell(row.getCell(column)));
  }
  return { number: row.number, cells };
}

/** Reads the first sheet that is not hidden. Null when the file is damaged, no workbook, or unpacks to too much. */
export async function readXlsx(bytes: Buffer): Promise<Table | null> {
  const workbook = await loadWorkbook(bytes, { unpackedLimitBytes: UNPACKED_LIMIT_BYTES });
  const sheet = workbook?.worksheets.find(({ state }) => state === 'visible');
  if (!sheet) return null;
  const rows: TableRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row) => rows.push(toRow(row)));
  return { sheet: sheet.name, rows };
}
