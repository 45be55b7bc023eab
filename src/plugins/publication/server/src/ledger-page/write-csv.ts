import { Readable } from 'node:stream';
import { BYTE_ORDER_MARK, csvLine } from '../../../../../domain/table-export/csv-line';
import { cells, headers } from './columns';
import type { LedgerRow } from './contract';

async function* lines(batches: AsyncIterable<LedgerRow[]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(headers());
  for await (const batch of batches) {
    yield batch.map((row) => csvLine(cells(row))).join('');
  }
}

/** The ledger as CSV. Batches are read as fast as the file is taken, and no further once the reader has gone. */
export function writeCsv(batches: AsyncIterable<LedgerRow[]>): Readable {
  return Readable.from(lines(batches), { objectMode: false });
}
