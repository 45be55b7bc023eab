import type { Alignment, Border, Style } from 'exceljs';
import { FORM_FONTS } from './form-fonts.data';

/**
 * The looks of the printed form. Each is one object that all cells of its kind share: exceljs looks a style up by the
 * object, and a workbook of thousands of sheets has a million cells.
 */
const THIN: Partial<Border> = { style: 'thin' };
const BOX = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const LINE_BELOW = { bottom: THIN };
const { title, body } = FORM_FONTS;
const INDENT_LIMIT = 4;

export type FormStyle = Partial<Style>;

const boxed = (alignment: Partial<Alignment>, more: FormStyle = {}): FormStyle => ({
  font: { name: body, size: 10 },
  border: BOX,
  alignment: { vertical: 'middle', ...alignment },
  protection: { locked: true },
  ...more,
});

const plain = (alignment: Partial<Alignment>, more: FormStyle = {}): FormStyle => ({
  font: { name: body, size: 10 },
  alignment: { vertical: 'middle', ...alignment },
  protection: { locked: true },
  ...more,
});

const OPEN = { protection: { locked: false } };
const NUMBER_FORMATS = { 0: '0', 2: '0.00' } as const;
const numberLook = (decimals: 0 | 2, more: FormStyle = {}) =>
  boxed({ horizontal: 'right' }, { numFmt: NUMBER_FORMATS[decimals], ...more });

/** Text by the depth of the row in the tree. */
const NAMES = Array.from({ length: INDENT_LIMIT + 1 }, (_, indent) =>
  boxed({ horizontal: 'left', indent, wrapText: true }),
);

export const nameStyle = (depth: number): FormStyle =>
  NAMES[Math.min(depth, INDENT_LIMIT)] as FormStyle;

export const STYLES = {
  title: plain({ horizontal: 'center' }, { font: { name: title, size: 18 } }),
  left: plain({ horizontal: 'left', wrapText: true }),
  right: plain({ horizontal: 'right', wrapText: true }),
  head: boxed({ horizontal: 'center', wrapText: true }, { font: { name: title, size: 10 } }),
  section: boxed({ horizontal: 'left', wrapText: true }, { font: { name: title, size: 10 } }),
  subhead: boxed({ horizontal: 'left', indent: 1, wrapText: true }),
  centred: boxed({ horizontal: 'center' }),
  text: boxed({ horizontal: 'left', wrapText: true }),
  openText: boxed({ horizontal: 'left', wrapText: true }, OPEN),
  numbers: { 0: numberLook(0), 2: numberLook(2) },
  openNumbers: { 0: numberLook(0, OPEN), 2: numberLook(2, OPEN) },
  signature: plain({ horizontal: 'left' }, { border: LINE_BELOW, ...OPEN }),
  seal: plain({ horizontal: 'right', vertical: 'bottom' }),
  hint: plain({ horizontal: 'left', wrapText: true }, { font: { name: body, size: 9 } }),
} as const;
