import { narrativeOfReturn } from '../../../../../domain/statistics/table-narrative-of-return';
import { tableOfReturn } from '../../../../../domain/statistics/table-of-return';
import type { PrintedReturn, UnitHeading } from '../../../../../domain/statistics/table-printed';
import type { Live } from './draw-rows';
import { EXPORT_TYPES, type ExportFile, type ExportFormat } from './export-file';
import { exportFileName } from './export-file-name';
import { writeNumbersCsv } from './write-numbers-csv';
import { writeNumbersDocx } from './write-numbers-docx';
import { writeNumbersJson } from './write-numbers-json';
import { writeReturnXlsx } from './write-return-xlsx';

/**
 * One return in a format; every format has the same numbers. A `ReturnForm` is a `PrintedReturn`. `live` (see
 * `liveForm`) makes the XLSX the template to fill in, null only prints it.
 */
export async function exportReturn(args: {
  printed: PrintedReturn;
  heading: UnitHeading;
  format: ExportFormat;
  live: Live | null;
}): Promise<ExportFile> {
  const { printed, heading, format, live } = args;
  const table = tableOfReturn(printed, heading);
  const writers: Record<ExportFormat, () => Promise<Buffer> | string> = {
    xlsx: () => writeReturnXlsx(table, live),
    csv: () => writeNumbersCsv(table),
    json: () => writeNumbersJson(table),
    docx: () => writeNumbersDocx(table, narrativeOfReturn(printed)),
  };
  return {
    name: exportFileName(table, format),
    type: EXPORT_TYPES[format],
    body: await writers[format](),
  };
}
