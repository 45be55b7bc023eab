import type { Worksheet } from 'exceljs';
import { cleanText } from '../../../../../domain/feeds/clean-text';
import type { FormStyle } from './form-styles';

/** A text over one or more columns. */
type Piece = { text: string; from: number; to: number; style: FormStyle };

/**
 * Adds a row of merged texts and finishes it: in a streamed workbook it is written now. Returns its number. exceljs takes
 * texts as texts, whatever they begin with.
 */
export function drawLine(sheet: Worksheet, pieces: readonly Piece[], height: number): number {
  const row = sheet.addRow([]);
  row.height = height;
  for (const { text, from, to, style } of pieces) {
    const cell = row.getCell(from);
    cell.value = cleanText(text);
    cell.style = style;
    if (to > from) sheet.mergeCells(row.number, from, row.number, to);
  }
  row.commit();
  return row.number;
}
