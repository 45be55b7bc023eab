import type { Workbook } from 'exceljs';
import { FORM_MARKS, MARKS_SHEET } from '../../../../../domain/statistics/table-form-marks';
import type { NumberTable } from '../../../../../domain/statistics/table-numbers';
import type { FormPlaces } from './draw-form';

/** Writes on a sheet nobody sees which form this is, so that it is recognised when it comes back filled in. */
export function writeMarks(
  workbook: Workbook,
  { set, quarter, unit }: NumberTable,
  { sheetName, places }: { sheetName: string; places: FormPlaces },
): void {
  const sheet = workbook.addWorksheet(MARKS_SHEET, { state: 'veryHidden' });
  const { format, version } = FORM_MARKS;
  const facts: [string, string][] = [
    ['form', format],
    ['format', version],
    ['set', set.key],
    ['version', String(set.version ?? '')],
    ['quarter', quarter],
    ['unit', unit.id],
    ['unitName', unit.name],
    ['sheet', sheetName],
  ];
  const rows = [...places.rows].map(([code, row]) => ['row', code, String(row)]);
  const parts = [...places.footer].map(([part, cell]) => ['footer', part, cell]);
  for (const row of [...facts, ...rows, ...parts]) sheet.addRow(row);
}
