import { Workbook } from 'exceljs';
import type { NumberTable } from '../../../../../domain/statistics/table-numbers';
import { TABLE_WORDS } from '../../../../../domain/statistics/table-words.data';
import { drawForm } from './draw-form';
import { formSetup } from './form-setup';

/** A total in XLSX, across A4. */
export async function writeTotalsXlsx(table: NumberTable): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.creator = table.unit.name;
  drawForm(workbook.addWorksheet(TABLE_WORDS.totalsSheet, formSetup(table)), table, null);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
