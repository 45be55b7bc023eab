import type { Worksheet } from 'exceljs';
import type { Footer } from '../../../../../domain/statistics/check-footer';
import type { NumberTable } from '../../../../../domain/statistics/table-numbers';
import { drawFooter } from './draw-footer';
import { drawHead } from './draw-head';
import { drawRows, type Live } from './draw-rows';
import { columnCount, columnWidths, headRow } from './form-geometry';

/** Where things stand on the sheet. */
export type FormPlaces = { rows: Map<string, number>; footer: Map<keyof Footer, string> };

/** Draws a table as the paper form on an empty sheet, row by row from the top, so that the sheet can be streamed. */
export function drawForm(sheet: Worksheet, table: NumberTable, live: Live | null): FormPlaces {
  sheet.columns = columnWidths(table).map((width) => ({ width }));
  drawHead(sheet, table);
  const rows = drawRows(sheet, table, { live, firstRow: headRow(table) + 1 });
  const footer = table.footer
    ? drawFooter(sheet, table.footer, { last: columnCount(table), isLive: live !== null })
    : new Map<keyof Footer, string>();
  return { rows, footer };
}
