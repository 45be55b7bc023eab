import { PassThrough, type Readable } from 'node:stream';
import { stream, type Worksheet } from 'exceljs';
import { room } from './room';
import { cellsOf, headersOf, type Table } from './table';

/** A sheet holds 1,048,576 rows; the next one begins well before. */
const ROWS_A_SHEET = 1_000_000;

type Workbook = InstanceType<typeof stream.xlsx.WorkbookWriter>;

function openSheet<Row>(workbook: Workbook, table: Table<Row>, place: number): Worksheet {
  const name = place === 1 ? table.name : `${table.name}${place}`;
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = table.columns.map(({ width }) => ({ width }));
  const head = sheet.addRow(headersOf(table));
  head.font = { bold: true };
  head.commit();
  return sheet;
}

async function fill<Row>(
  output: PassThrough,
  table: Table<Row>,
  batches: AsyncIterable<readonly Row[]>,
): Promise<void> {
  const workbook = new stream.xlsx.WorkbookWriter({ stream: output, useStyles: true });
  let sheets = 1;
  let rows = 0;
  let sheet = openSheet(workbook, table, sheets);
  for await (const batch of batches) {
    if (rows + batch.length > ROWS_A_SHEET) {
      sheet.commit();
      sheets += 1;
      rows = 0;
      sheet = openSheet(workbook, table, sheets);
    }
    for (const row of batch) sheet.addRow(cellsOf(table, row)).commit();
    rows += batch.length;
    await room(output);
  }
  sheet.commit();
  await workbook.commit();
}

/**
 * A table as XLSX, written while it is read: exceljs keeps no finished row, and the next batch waits until the reader
 * has taken the last. Cells are texts, so nothing in them runs as a formula.
 */
export function writeXlsx<Row>(
  table: Table<Row>,
  batches: AsyncIterable<readonly Row[]>,
): Readable {
  const output = new PassThrough();
  fill(output, table, batches).catch((cause: unknown) =>
    output.destroy(cause instanceof Error ? cause : new Error(String(cause))),
  );
  return output;
}
