import { Readable } from 'node:stream';
import { BYTE_ORDER_MARK, csvLine } from '../domain/table-export/csv-line';
import { cellsOf, headersOf, type Table } from './table';

async function* lines<Row>(
  table: Table<Row>,
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(headersOf(table));
  for await (const batch of batches) {
    yield batch.map((row) => csvLine(cellsOf(table, row))).join('');
  }
}

/** A table as CSV. Batches are read as fast as the file is taken, and no further once the reader has gone. */
export function writeCsv<Row>(table: Table<Row>, batches: AsyncIterable<readonly Row[]>): Readable {
  return Readable.from(lines(table, batches), { objectMode: false });
}
