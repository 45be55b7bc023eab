import { error, type Reason } from '../reasons/reason';
import { cellLabel, fieldOf, type Cell } from './cells';
import { largestNumber } from './form-2021.data';
import { labelParams } from './label-params';

export type ParsedCell = { ok: true; value: number } | { ok: false; reason: Reason };

const nothing = /^(?:[-–—―−]{1,2}|\/)?$/;
const digits = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/**
 * Reads what was typed, pasted or stored in one cell (identity I8): a count is a whole number from 0, an
 * amount has at most two decimals. Blank, a slash and dashes mean 0; full-width characters, thousands
 * separators and spaces around are accepted. Anything else is a reason naming cell and value.
 */
export function parseCell(text: unknown, cell: Cell): ParsedCell {
  if (text !== null && text !== undefined && typeof text !== 'string' && typeof text !== 'number') {
    return refused('annual_report.cell_not_a_number', JSON.stringify(text), cell);
  }
  const plain = halfWidth(String(text ?? '')).trim();
  if (nothing.test(plain)) {
    return { ok: true, value: 0 };
  }
  const match = digits.exec(plain);
  if (!match) {
    return refused('annual_report.cell_not_a_number', plain, cell);
  }
  const decimals = match[1]?.length ?? 0;
  if (decimals > cell.column.decimals) {
    const code = cell.column.decimals === 0 ? 'cell_not_whole' : 'cell_too_precise';
    return refused(`annual_report.${code}`, plain, cell);
  }
  const value = Number(plain.replaceAll(',', ''));
  return value > largestNumber
    ? refused('annual_report.cell_too_large', plain, cell)
    : { ok: true, value };
}

/** Full-width ASCII and the ideographic space; not NFKC, which would turn a superscript into a digit. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

function refused(code: string, value: string, cell: Cell): ParsedCell {
  const params = { ...labelParams('cell', cellLabel(cell)), value: value.slice(0, 40) };
  return { ok: false, reason: error(code, params, fieldOf(cell)) };
}
