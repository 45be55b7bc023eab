import { narrativeOfTotals } from '../../../../../domain/statistics/table-narrative-of-totals';
import { tableOfTotals } from '../../../../../domain/statistics/table-of-totals';
import type { PrintedTotals } from '../../../../../domain/statistics/table-printed';
import { EXPORT_TYPES, type ExportFile, type ExportFormat } from './export-file';
import { exportFileName } from './export-file-name';
import { writeNumbersCsv } from './write-numbers-csv';
import { writeNumbersDocx } from './write-numbers-docx';
import { writeNumbersJson } from './write-numbers-json';
import { writeTotalsXlsx } from './write-totals-xlsx';

/** A total in a format; every format has the same numbers. `Totals` of the contracts are `PrintedTotals`. */
export async function exportTotals(args: {
  totals: PrintedTotals;
  setName: string;
  format: ExportFormat;
}): Promise<ExportFile> {
  const { totals, setName, format } = args;
  const table = tableOfTotals(totals, setName);
  const writers: Record<ExportFormat, () => Promise<Buffer> | string> = {
    xlsx: () => writeTotalsXlsx(table),
    csv: () => writeNumbersCsv(table),
    json: () => writeNumbersJson(table),
    docx: () => writeNumbersDocx(table, narrativeOfTotals(totals)),
  };
  return {
    name: exportFileName(table, format),
    type: EXPORT_TYPES[format],
    body: await writers[format](),
  };
}
