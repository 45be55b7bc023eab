import path from 'node:path';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import type { Column } from '../../../../../domain/table-import/column';
import { decodeText, type Encoding } from '../../../../../domain/table-import/decode-text';
import { readCsv } from '../../../../../domain/table-import/read-csv';
import { readTable, type ReadTable } from '../../../../../domain/table-import/read-table';
import type { Table } from '../../../../../domain/table-import/table';
import type { ImportFile } from '../../../../../table-import/take-import-file';
import { IMPORT_ROW_LIMIT } from './limits';
import { readXlsx } from './read-xlsx';

export type ReadFile = { read: ReadTable; encoding: Encoding | null; sheet: string | null };

type Opened = { table: Table; encoding: Encoding | null };

function refuseFile(reason: Reason): never {
  refuseOnErrors([{ ...reason, field: 'file' }]);
  throw new Error('A file is refused with an error, never with a warning');
}

async function open({ name, bytes }: ImportFile): Promise<Opened> {
  const extension = path.extname(name).toLowerCase();
  if (extension === '.xlsx') {
    const table = await readXlsx(bytes);
    return table
      ? { table, encoding: null }
      : refuseFile(error('import.file_unreadable', { name }));
  }
  if (extension !== '.csv') return refuseFile(error('import.format_not_supported', { name }));
  const decoded = decodeText(bytes);
  if (!decoded) return refuseFile(error('import.encoding_unknown', { name }));
  const table = readCsv(decoded.text);
  if ('badLine' in table) {
    return refuseFile(error('import.bad_csv', { name, line: table.badLine }));
  }
  return { table, encoding: decoded.encoding };
}

/** Opens an XLSX or CSV file and reads its rows. A file that cannot be read at all is refused; single cells are problems. */
export async function readImportFile(
  file: ImportFile,
  columns: readonly Column[],
): Promise<ReadFile> {
  const { table, encoding } = await open(file);
  const read = readTable(table, columns);
  const rows = read.rows.length;
  if (rows === 0) refuseFile(error('import.file_empty', { name: file.name }));
  if (rows > IMPORT_ROW_LIMIT) {
    refuseFile(error('import.too_many_rows', { rows, limit: IMPORT_ROW_LIMIT }));
  }
  return { read, encoding, sheet: table.sheet };
}
