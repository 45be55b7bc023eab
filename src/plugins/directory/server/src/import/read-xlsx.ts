import ExcelJS from 'exceljs';
import type { Table, TableCell, TableRow } from '../../../../../domain/table-import/table';
import { UNPACKED_LIMIT_BYTES } from './limits';
import { unpacksWithin } from './unpacks-within';

const EMPTY: TableCell = { text: '' };
/** More columns than any file of ours has; further cells are never looked at. */
const MAX_COLUMNS = 100;

function fromNumber(value: number): TableCell {
  const text = String(value);
  // Beyond 2^53 the last digits are made up: an 18-digit code typed as a number is lost.
  return Number.isInteger(value) && !Number.isSafeInteger(value)
    ? { text, defect: 'number_too_long' }
    : { text };
}

function fromDate(value: Date): TableCell {
  const isReal = !Number.isNaN(value.getTime());
  return { text: isReal ? value.toISOString().slice(0, 10) : '' };
}

/** The text of a cell as it is shown: of a formula its result, of a link its words. */
function toCell(value: unknown): TableCell {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value === 'boolean') return { text: String(value) };
  if (value instanceof Date) return fromDate(value);
  if (typeof value !== 'object') return EMPTY;
  if ('error' in value) return { text: String(value.error), defect: 'formula_error' };
  if ('richText' in value && Array.isArray(value.richText)) {
    return { text: (value.richText as { text: string }[]).map(({ text }) => text).join('') };
  }
  if ('formula' in value || 'sharedFormula' in value) {
    return toCell((value as { result?: unknown }).result);
  }
  return 'text' in value ? toCell(value.text) : EMPTY;
}

function toRow(row: ExcelJS.Row): TableRow {
  const cells: TableCell[] = [];
  const count = Math.min(row.cellCount, MAX_COLUMNS);
  for (let column = 1; column <= count; column += 1) {
    const cell = row.getCell(column);
    // Of merged cells only the first holds the value.
    cells.push(cell.isMerged && cell.master !== cell ? EMPTY : toCell(cell.value));
  }
  return { number: row.number, cells };
}

/** Reads the first sheet that is not hidden. Null when the file is damaged, no workbook, or unpacks to too much. */
export async function readXlsx(bytes: Buffer): Promise<Table | null> {
  const workbook = new ExcelJS.Workbook();
  try {
    if (!(await unpacksWithin(bytes, UNPACKED_LIMIT_BYTES))) return null;
    const { buffer, byteOffset, byteLength } = bytes;
    await workbook.xlsx.load(buffer.slice(byteOffset, byteOffset + byteLength) as ExcelJS.Buffer);
  } catch {
    return null;
  }
  const sheet = workbook.worksheets.find(({ state }) => state === 'visible');
  if (!sheet) return null;
  const rows: TableRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row) => rows.push(toRow(row)));
  return { sheet: sheet.name, rows };
}
