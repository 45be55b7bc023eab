import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { stream, type Worksheet } from 'exceljs';
import { cells, COLUMNS, headers } from './columns';
import type { LedgerRow } from './contract';
import texts from './translations/zh-Hans';

/** A sheet holds 1,048,576 rows; the next one begins well before. */
const ROWS_A_SHEET = 1_000_000;

type Workbook = InstanceType<typeof stream.xlsx.WorkbookWriter>;

function openSheet(workbook: Workbook, place: number): Worksheet {
  const name = place === 1 ? texts.fileName : `${texts.fileName}${place}`;
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = COLUMNS.map(({ width }) => ({ width }));
  const head = sheet.addRow(headers());
  head.font = { bold: true };
  head.commit();
  return sheet;
}

/** Waits until the reader has taken what is written; rejects when it has gone. */
async function room(output: PassThrough): Promise<void> {
  const gone = () => new Error('The reader of the export has gone');
  if (output.destroyed) throw gone();
  if (!output.writableNeedDrain) return;
  const abort = new AbortController();
  const { signal } = abort;
  const closed = once(output, 'close', { signal }).then(() => Promise.reject(gone()));
  try {
    await Promise.race([once(output, 'drain', { signal }), closed]);
  } finally {
    closed.catch(() => undefined);
    abort.abort();
  }
}

async function fill(output: PassThrough, batches: AsyncIterable<LedgerRow[]>): Promise<void> {
  const workbook = new stream.xlsx.WorkbookWriter({ stream: output, useStyles: true });
  let sheets = 1;
  let rows = 0;
  let sheet = openSheet(workbook, sheets);
  for await (const batch of batches) {
    if (rows + batch.length > ROWS_A_SHEET) {
      sheet.commit();
      sheets += 1;
      rows = 0;
      sheet = openSheet(workbook, sheets);
    }
    for (const row of batch) sheet.addRow(cells(row)).commit();
    rows += batch.length;
    await room(output);
  }
  sheet.commit();
  await workbook.commit();
}

/**
 * The ledger as XLSX, written while it is read: exceljs keeps no finished row, and the next batch waits until the reader
 * has taken the last. Cells are texts, so nothing in them runs as a formula.
 */
export function writeXlsx(batches: AsyncIterable<LedgerRow[]>): Readable {
  const output = new PassThrough();
  fill(output, batches).catch((cause: unknown) =>
    output.destroy(cause instanceof Error ? cause : new Error(String(cause))),
  );
  return output;
}
