import type { Worksheet } from 'exceljs';
import type { NumberTable } from '../../../../../domain/statistics/table-numbers';
import { TABLE_WORDS } from '../../../../../domain/statistics/table-words.data';
import { drawLine } from './draw-line';
import { columnCount, heightOf } from './form-geometry';
import { STYLES } from './form-styles';

const TITLE_POINTS = 34;
const HEAD_POINTS = 22;
const LEFT_WIDTH = 62;

const factText = ([label, text]: readonly [string, string]) =>
  label === '' ? text : `${label}${TABLE_WORDS.colon}${text}`;

/** Title, unit and period, and the heads of the columns. */
export function drawHead(sheet: Worksheet, table: NumberTable): void {
  const last = columnCount(table);
  drawLine(sheet, [{ text: table.title, from: 1, to: last, style: STYLES.title }], TITLE_POINTS);
  for (let at = 0; at < table.facts.length; at += 2) {
    const [left, right] = [table.facts[at], table.facts[at + 1]];
    if (!left) break;
    const text = factText(left);
    const middle = right ? 2 : last;
    const pieces = [{ text, from: 1, to: middle, style: STYLES.left }];
    if (right) pieces.push({ text: factText(right), from: 3, to: last, style: STYLES.right });
    drawLine(sheet, pieces, heightOf(text, LEFT_WIDTH));
  }
  const { name, unit, code } = TABLE_WORDS.head;
  const labels = [name, unit, code, ...table.columns.map(({ label }) => label)];
  drawLine(
    sheet,
    labels.map((text, index) => ({ text, from: index + 1, to: index + 1, style: STYLES.head })),
    HEAD_POINTS,
  );
}
