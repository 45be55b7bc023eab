import { error, type Reason } from '../reasons/reason';
import { parseYesNo } from '../table-import/parse-yes-no';
import { foldWidth } from '../text/fold-width';
import { isBlank } from '../text/is-blank';
import { shownValue } from '../text/shown-value';
import { amountOf, textOfAmount } from './amount';
import type { Indicator } from './indicator';
import type { CellValue } from './sum-values';
import { cellName } from './tell-cells';

/** `value` is canonical: decimal text, `yes` or `no`, or trimmed text; null is blank. */
type ReadCell = { ok: true; value: CellValue } | { ok: false; reason: Reason };

type Row = Pick<Indicator, 'code' | 'name' | 'kind' | 'valueType' | 'decimals'>;

/** What people write for "no data". It is not 0. */
const NO_DATA = /^(?:[-–—―−]{1,2}|\/)$/;
const NUMBER = /^([-–−]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
const MOST_INTEGER_DIGITS = 12;
const MOST_TEXT = 255;

/**
 * Reads what was typed, pasted or imported into one cell. Full-width digits, separated thousands and spaces around are
 * accepted; text, negative numbers, more than 12 digits before the point and more decimals than the row allows are
 * refused, with a reason that names cell and value. Nothing is rounded: whoever reports decides how.
 */
export function readCell(text: unknown, row: Row): ReadCell {
  if (row.kind === 'heading') return refused('statistics.cell_is_heading', text, row);
  if (text === null || text === undefined) return { ok: true, value: null };
  if (typeof text === 'boolean' && row.valueType === 'yes_no') {
    return { ok: true, value: text ? 'yes' : 'no' };
  }
  if (typeof text !== 'string' && typeof text !== 'number') {
    return refused('statistics.cell_not_readable', text, row);
  }
  const plain = String(text);
  if (isBlank(plain)) return { ok: true, value: null };
  if (row.valueType === 'text') return readText(plain, row);
  if (row.valueType === 'yes_no') return readYesNo(plain, row);
  return readNumber(foldWidth(plain).trim(), row);
}

function readText(text: string, row: Row): ReadCell {
  const value = text.trim();
  return value.length > MOST_TEXT
    ? refused('statistics.cell_text_too_long', value, row)
    : { ok: true, value };
}

function readYesNo(text: string, row: Row): ReadCell {
  const isYes = parseYesNo(text);
  return isYes === null
    ? refused('statistics.cell_not_yes_no', text, row)
    : { ok: true, value: isYes ? 'yes' : 'no' };
}

function readNumber(text: string, row: Row): ReadCell {
  if (NO_DATA.test(text)) return { ok: true, value: null };
  const match = NUMBER.exec(text);
  if (!match) return refused('statistics.cell_not_a_number', text, row);
  const [, sign, whole = '', decimals = ''] = match;
  if (sign !== '') return refused('statistics.cell_negative', text, row);
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  if (digits.length > MOST_INTEGER_DIGITS) return refused('statistics.cell_too_large', text, row);
  const kept = decimals.replace(/0+$/, '');
  if (kept.length > row.decimals) {
    return row.decimals === 0
      ? refused('statistics.cell_not_whole', text, row)
      : refused('statistics.cell_too_precise', text, row);
  }
  const value = kept === '' ? digits : `${digits}.${kept}`;
  return { ok: true, value: textOfAmount(amountOf(value)) };
}

function refused(code: string, value: unknown, row: Row): ReadCell {
  const params = { cell: cellName(row), value: shownValue(value) };
  return { ok: false, reason: error(code, params, row.code) };
}
