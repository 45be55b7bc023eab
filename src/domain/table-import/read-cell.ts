import { error, type Reason } from '../reasons/reason';
import { foldWidth } from '../text/fold-width';
import type { CellContent, Column } from './column';
import { parseChoice, splitChoices } from './parse-choice';
import { parseDay } from './parse-day';
import { parseYesNo } from './parse-yes-no';
import type { TableCell } from './table';
import { trimCell } from './trim-cell';

export type ReadCell = { content?: CellContent; reasons: Reason[] };

/** Characters that are none (halves of pairs) and controls nobody types; PostgreSQL cannot store the first of them. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;
/** No value of ours is nearly as long; what is longer is not looked at any further. */
const MAX_LENGTH = 1000;
const EMAIL = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]+$/;

type Named = { column: Column; header: string; text: string };

function only<Content extends CellContent>(content: Content | null, reason: Reason): ReadCell {
  return content === null ? { reasons: [reason] } : { content, reasons: [] };
}

function labels(column: Column): string {
  return (column.choices ?? []).map(({ label }) => label).join(' / ');
}

function readChoices({ column, header, text }: Named): ReadCell {
  const options = labels(column);
  const codes: string[] = [];
  const reasons: Reason[] = [];
  for (const value of splitChoices(text)) {
    const code = parseChoice(value, column.choices ?? []);
    if (code === null) {
      reasons.push(error('import.unknown_choice', { column: header, value, options }));
    } else if (!codes.includes(code)) codes.push(code);
  }
  return reasons.length > 0 ? { reasons } : { content: codes, reasons };
}

function readFormat(named: Named): ReadCell {
  const { column, header, text: value } = named;
  const params = { column: header, value };
  const folded = trimCell(foldWidth(value));
  switch (column.format) {
    case 'text':
      return { content: value, reasons: [] };
    case 'code':
      return { content: folded, reasons: [] };
    case 'email': {
      const address = folded.toLowerCase();
      return only(EMAIL.test(address) ? address : null, error('import.not_an_email', params));
    }
    case 'day':
      return only(parseDay(value), error('import.not_a_day', params));
    case 'yes_no':
      return only(parseYesNo(value), error('import.not_yes_or_no', params));
    case 'choice': {
      const code = parseChoice(value, column.choices ?? []);
      return only(code, error('import.unknown_choice', { ...params, options: labels(column) }));
    }
    case 'choices':
      return readChoices(named);
  }
}

/** The value of a cell in its column, or why it has none; an empty cell has neither. */
export function readCell(column: Column, header: string, cell: TableCell | undefined): ReadCell {
  const text = trimCell(cell?.text ?? '');
  const params = { column: header, value: text };
  if (cell?.defect === 'formula_error') return { reasons: [error('import.formula_error', params)] };
  if (cell?.defect === 'number_too_long') {
    return { reasons: [error('import.number_too_long', params)] };
  }
  if (text === '') return { reasons: [] };
  if (text.length > MAX_LENGTH) {
    const actual = text.length;
    return { reasons: [error('import.too_long', { column: header, max: MAX_LENGTH, actual })] };
  }
  if (FORBIDDEN.test(text)) {
    return { reasons: [error('import.invalid_character', { column: header })] };
  }
  return readFormat({ column, header, text });
}
