import type { NumberTable } from '../../../../../domain/statistics/table-numbers';

/** Columns before the numbers: 统计指标, 单位, 代码. */
export const LEADING_COLUMNS = 3;
/** Of a return, the only column that is filled in. */
export const VALUE_LETTER = 'D';

const NAME_WIDTH = 48;
const UNIT_WIDTH = 8;
const CODE_WIDTH = 9;
const NUMBER_WIDTH = 14;
const FACTS_A_LINE = 2;
const LINE_POINTS = 13.5;
const PADDING_POINTS = 4;
const WIDE = /[\u1100-\u115F\u2E80-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFF}]/u;

export function columnWidths({ columns }: NumberTable): number[] {
  return [NAME_WIDTH, UNIT_WIDTH, CODE_WIDTH, ...columns.map(() => NUMBER_WIDTH)];
}

export function columnCount({ columns }: NumberTable): number {
  return LEADING_COLUMNS + columns.length;
}

/** The row of the column heads, which stands on every page. */
export function headRow({ facts }: NumberTable): number {
  return 2 + Math.ceil(facts.length / FACTS_A_LINE);
}

/**
 * Points a row needs for a text in so many characters of width: a Chinese one is as wide as two. Spreadsheets do not
 * measure merged cells, and only some of them others.
 */
export function heightOf(text: string, width: number): number {
  const units = [...text].reduce((sum, one) => sum + (WIDE.test(one) ? 2 : 1), 0);
  return Math.max(1, Math.ceil(units / width)) * LINE_POINTS + PADDING_POINTS;
}

export const nameWidth = (depth: number): number => NAME_WIDTH - 1 - 2 * depth;
