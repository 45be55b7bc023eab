import ExcelJS from 'exceljs';
import { expect } from 'vitest';
import type { IndicatorSet } from '../../../src/domain/statistics/indicator-set';
import { NATIONAL_2014 } from '../../../src/domain/statistics/ready-sets/national-2014/index.data';
import type { CellValue } from '../../../src/domain/statistics/sum-values';
import type { FormToFill } from '../../../src/domain/statistics/table-form-sheet';
import { exportReturn } from '../../../src/plugins/statistics/server/src/export/export-return';
import { liveForm } from '../../../src/plugins/statistics/server/src/export/live-form';
import type { ReturnImportReport } from '../../../src/plugins/statistics/server/src/import/contract';
import { importReturn } from '../../../src/plugins/statistics/server/src/import/import-return';
import { HEADING, makePrinted } from './make-printed';

export const NAME = '报表.xlsx';
export const SET = NATIONAL_2014;

/** Where things stand on the form: title, two lines, heads, then a row for each of the set. */
export const rowOf = (code: string) => 5 + SET.indicators.findIndex((one) => one.code === code);
export const SIGNED = 5 + SET.indicators.length + 1;

export async function fileOf(form: FormToFill, isLive = true): Promise<Buffer> {
  const live = isLive ? liveForm(SET, form.quarter) : null;
  const file = await exportReturn({ printed: form, heading: HEADING, format: 'xlsx', live });
  return file.body as Buffer;
}

type Change = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

/** As somebody with a spreadsheet would. */
export async function edit(bytes: Buffer, change: Change): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  change(workbook.worksheets[0] as ExcelJS.Worksheet, workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

type Saved = { cells: Record<string, CellValue>; footer: Record<string, string | null> };
type Told = {
  form?: FormToFill;
  set?: IndicatorSet;
  name?: string;
  overrideReason?: string;
  digest?: string;
};

/** A dry run, then the import of what was checked. */
export async function run(
  bytes: Buffer,
  { form = makePrinted(), set = SET, name = NAME, overrideReason }: Told = {},
) {
  const saved: Saved[] = [];
  const common = {
    file: { name, bytes },
    form,
    set,
    overrideReason: overrideReason ?? null,
    save: (cells: Saved['cells'], footer: object) => {
      saved.push({ cells, footer: footer as Saved['footer'] });
      return Promise.resolve();
    },
  };
  const report = await importReturn({ ...common, isDryRun: true });
  expect(saved).toEqual([]);
  const apply = (digest: string | undefined = report.digest) =>
    importReturn({ ...common, isDryRun: false, digest });
  return { report, saved, apply };
}

export const brief = ({ problems }: ReturnImportReport) =>
  problems.map(({ cell, code }) => `${cell ?? '-'} ${code.replace('statistics.', '')}`);
export const errorsOf = (cause: unknown) =>
  (cause as { details: { code: string; message: { zh: string; en: string } } }).details;
export const refusedBy = async (what: Promise<unknown>) =>
  errorsOf(
    await what.then(
      () => null,
      (cause: unknown) => cause,
    ),
  );

/** A file whose one cell was changed, and what the import says to it. */
export const withCell = async (cell: string, value: ExcelJS.CellValue, told: Told = {}) =>
  run(
    await edit(
      await fileOf(told.form ?? makePrinted()),
      (sheet) => (sheet.getCell(cell).value = value),
    ),
    told,
  );
