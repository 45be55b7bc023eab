import { ValueType, type Cell } from 'exceljs';
import type { TableCell } from '../domain/table-import/table';

const EMPTY: TableCell = { text: '' };
/** So many digits of a number a spreadsheet keeps and shows: 0.1 + 0.2 is 0.3 in it. */
const SHOWN_DIGITS = 15;

function fromNumber(value: number): TableCell {
  // Beyond 2^53 the last digits are made up: an 18-digit code typed as a number is lost.
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return { text: String(value), defect: 'number_too_long' };
  }
  return { text: String(Number(value.toPrecision(SHOWN_DIGITS))) };
}

function fromDate(value: Date): TableCell {
  const isReal = !Number.isNaN(value.getTime());
  return { text: isReal ? value.toISOString().slice(0, 10) : '' };
}

function fromValue(value: unknown): TableCell {
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
  return 'text' in value ? fromValue(value.text) : EMPTY;
}

/** A cell of exceljs as it is shown: of a formula its result, of a link its words. */
export function readSheetCell(cell: Cell): TableCell {
  // Its `value` forgets a result that is 0.
  return fromValue(cell.type === ValueType.Formula ? cell.result : cell.value);
}
