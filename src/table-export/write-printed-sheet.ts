import { Workbook, type Worksheet } from 'exceljs';
import { cellsOf, headersOf, type Table } from './table';

/** ECMA-376 ST_PaperSize: A4. */
const A4 = 9;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
const LINE = { style: 'thin' } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } } as const;

/** In points: of a line of text, of a row that somebody writes into, and the most Excel takes. */
const LINE_HEIGHT = 15;
const LEAST_HEIGHT = 32;
const MOST_HEIGHT = 400;
const PADDING = 4;

type Printed<Row> = {
  table: Table<Row>;
  rows: readonly Row[];
  /** Across the whole width, above the table. */
  title: string;
  subtitle: string;
  /** Below the table: where somebody signs. */
  closing: string;
  /** At the bottom of each page; `&P` is the page, `&N` the number of pages. */
  footer: string;
};

function across(sheet: Worksheet, columns: number, text: string) {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, columns);
  return row;
}

/** How many lines a text takes in a column of so many characters; Chinese ones are as wide as two. */
function linesOf(text: string, width: number): number {
  const lines = text.split('\n').map((line) => {
    const wide = [...line].filter((character) => (character.codePointAt(0) ?? 0) > 0xff).length;
    return Math.max(1, Math.ceil((line.length + wide) / (width - 1)));
  });
  return lines.reduce((sum, count) => sum + count, 0);
}

/** Stated, because not every program makes rows as high as their wrapped text. */
function heightOf<Row>({ columns }: Table<Row>, cells: readonly string[]): number {
  const lines = columns.map(({ width }, index) => linesOf(cells[index] ?? '', width));
  const height = Math.max(...lines) * LINE_HEIGHT + PADDING;
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, height));
}

function fill<Row>(sheet: Worksheet, { table, rows, title, subtitle, closing }: Printed<Row>) {
  const width = table.columns.length;
  const heading = across(sheet, width, title);
  heading.font = { bold: true, size: 18 };
  heading.alignment = { horizontal: 'center', vertical: 'middle' };
  heading.height = 32;
  across(sheet, width, subtitle).alignment = { horizontal: 'center' };
  const head = sheet.addRow(headersOf(table));
  head.font = { bold: true };
  head.eachCell((cell) => Object.assign(cell, { border: BORDER, fill: SHADE }));
  for (const row of rows) {
    // An empty cell too has its border: something is written into it by hand.
    const cells = cellsOf(table, row);
    const line = sheet.addRow(cells);
    line.height = heightOf(table, cells);
    line.eachCell({ includeEmpty: true }, (cell) => Object.assign(cell, { border: BORDER }));
    line.alignment = { wrapText: true, vertical: 'top' };
  }
  sheet.addRow([]);
  across(sheet, width, closing);
}

/**
 * A short table with title and subtitle as XLSX, laid out for A4 across: as wide as the page, its head on each page.
 * Held in memory as a whole; for what may be long there is `writeXlsx`. Cells are texts, so nothing in them runs.
 */
export async function writePrintedSheet<Row>(printed: Printed<Row>): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(printed.table.name, {
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      printTitlesRow: '3:3',
    },
    headerFooter: { oddFooter: printed.footer },
    views: [{ state: 'frozen', ySplit: 3 }],
  });
  sheet.columns = printed.table.columns.map(({ width }) => ({ width }));
  fill(sheet, printed);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
