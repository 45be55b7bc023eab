import path from 'node:path';
import { ValueType, type Cell, type Row, type Worksheet } from 'exceljs';
import { error } from '../../../../../domain/reasons/reason';
import { findHead } from '../../../../../domain/statistics/table-find-lines';
import {
  MARKS_SHEET,
  readMarks,
  type FormMarks,
} from '../../../../../domain/statistics/table-form-marks';
import type { FormCell, FormSheet } from '../../../../../domain/statistics/table-form-sheet';
import { refusal } from '../../../../../documents/refuse';
import { loadWorkbook } from '../../../../../table-import/load-workbook';
import { readSheetCell } from '../../../../../table-import/read-sheet-cell';
import type { ImportFile } from '../../../../../table-import/take-import-file';
import { MOST_COLUMNS, MOST_ROWS, UNPACKED_LIMIT_BYTES } from './limits';

const refuse = (code: string, params: Record<string, string>) =>
  refusal([error(code, params, 'file')]);

function toCell(cell: Cell): FormCell {
  const read = readSheetCell(cell);
  return cell.type === ValueType.Formula ? { ...read, isFormula: true } : read;
}

function toRow(row: Row) {
  const count = Math.min(row.cellCount, MOST_COLUMNS);
  const cells = Array.from({ length: count }, (_, index) => toCell(row.getCell(index + 1)));
  return { number: row.number, cells };
}

function toSheet(sheet: Worksheet): FormSheet {
  const rows: FormSheet['rows'][number][] = [];
  sheet.eachRow({ includeEmpty: false }, (row) => {
    if (rows.length < MOST_ROWS) rows.push(toRow(row));
  });
  return { name: sheet.name, rows };
}

/** The sheet with the form by its name; a visible one that looks like the form if somebody renamed it. */
function findSheet(sheets: readonly Worksheet[], marks: FormMarks): FormSheet | null {
  const visible = sheets.filter(({ state }) => state === 'visible');
  const named = visible.filter(({ name }) => name === marks.sheet);
  const others = visible.filter(({ name }) => name !== marks.sheet);
  for (const candidate of [...named, ...others]) {
    const sheet = toSheet(candidate);
    if (findHead(sheet) >= 0) return sheet;
  }
  return null;
}

/**
 * Opens a filled form: its sheet and what its hidden sheet says about it. Refuses (400) what is no XLSX file, unpacks to
 * too much, or is no form of ours.
 */
export async function readFormFile({
  name,
  bytes,
}: ImportFile): Promise<{ sheet: FormSheet; marks: FormMarks }> {
  if (path.extname(name).toLowerCase() !== '.xlsx') {
    throw refuse('statistics.import_not_xlsx', { name });
  }
  const workbook = await loadWorkbook(bytes, { unpackedLimitBytes: UNPACKED_LIMIT_BYTES });
  if (!workbook) throw refuse('statistics.import_unreadable', { name });
  const hidden = workbook.worksheets.find((sheet) => sheet.name === MARKS_SHEET);
  const lines = hidden
    ? toSheet(hidden).rows.map(({ cells }) => cells.map(({ text }) => text))
    : [];
  const marks = readMarks(lines);
  if (!marks) throw refuse('statistics.import_not_our_form', { name });
  const sheet = findSheet(
    workbook.worksheets.filter((one) => one !== hidden),
    marks,
  );
  if (!sheet) throw refuse('statistics.import_sheet_missing', { name, sheet: marks.sheet });
  return { sheet, marks };
}
