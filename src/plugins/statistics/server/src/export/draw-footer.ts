import type { Worksheet } from 'exceljs';
import type { Footer } from '../../../../../domain/statistics/check-footer';
import { dayText } from '../../../../../domain/statistics/table-period-text';
import { TABLE_WORDS } from '../../../../../domain/statistics/table-words.data';
import { columnLetters } from '../../../../../domain/table-import/table';
import { drawLine } from './draw-line';
import { LEADING_COLUMNS } from './form-geometry';
import { STYLES } from './form-styles';

type Part = keyof Footer;
type Slot = { part: Part; from: number; to: number };

const LINE_POINTS = 24;
const SPACE_POINTS = 6;
const SEAL_POINTS = 60;
const HINT_POINTS = 28;

/** Two lines for the signatures, each text behind its label. */
function linesOf(last: number): Slot[][] {
  const middle = LEADING_COLUMNS;
  return [
    [
      { part: 'responsiblePerson', from: 1, to: 1 },
      { part: 'reviewer', from: 2, to: middle },
      { part: 'filler', from: middle + 1, to: last },
    ],
    [
      { part: 'phone', from: 1, to: 1 },
      { part: 'filledOn', from: 2, to: last },
    ],
  ];
}

function textOf(footer: Footer, part: Part): string {
  const value = footer[part] ?? '';
  return (
    TABLE_WORDS.footer[part] + TABLE_WORDS.colon + (part === 'filledOn' ? dayText(value) : value)
  );
}

/** Who signs, when, and the place of the seal. Returns in which cell each part stands. */
export function drawFooter(
  sheet: Worksheet,
  footer: Footer,
  { last, isLive }: { last: number; isLive: boolean },
): Map<Part, string> {
  const places = new Map<Part, string>();
  drawLine(sheet, [], SPACE_POINTS);
  for (const slots of linesOf(last)) {
    const pieces = slots.map((slot) => ({
      ...slot,
      text: textOf(footer, slot.part),
      style: STYLES.signature,
    }));
    const row = drawLine(sheet, pieces, LINE_POINTS);
    for (const { part, from } of slots) places.set(part, `${columnLetters(from - 1)}${row}`);
  }
  const wide = { from: 1, to: last };
  drawLine(sheet, [{ ...wide, text: TABLE_WORDS.seal, style: STYLES.seal }], SEAL_POINTS);
  if (isLive) {
    drawLine(sheet, [{ ...wide, text: TABLE_WORDS.fillHint, style: STYLES.hint }], HINT_POINTS);
  }
  return places;
}
