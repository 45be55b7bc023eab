import { Workbook } from 'exceljs';
import type { NumberTable } from '../../../../../domain/statistics/table-numbers';
import { sheetNamer } from '../../../../../domain/statistics/table-sheet-names';
import { drawForm } from './draw-form';
import type { Live } from './draw-rows';
import { formSetup } from './form-setup';
import { writeMarks } from './write-marks';

/** What people may still do with a protected sheet; there is no password, whoever must can lift it. */
const STILL_ALLOWED = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
};

/**
 * One return as the paper form in XLSX. With `live` it is also the template to fill in: only its cells to fill are open,
 * sums follow while somebody types. Either way it is recognised when it is imported.
 */
export async function writeReturnXlsx(table: NumberTable, live: Live | null): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.creator = table.unit.name;
  const sheetName = sheetNamer()(table.unit.name);
  const sheet = workbook.addWorksheet(sheetName, formSetup(table));
  const places = drawForm(sheet, table, live);
  if (live) await sheet.protect('', STILL_ALLOWED);
  writeMarks(workbook, table, { sheetName, places });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
