import { Workbook } from 'exceljs';
import { shanghaiTimeText } from '../../../../../domain/table-export/shanghai-time-text';
import { reportTexts as texts } from '../translations/report-texts';
import type { ReviewReport } from './contract';

type Cell = string | number | null;
type SheetTexts = { sheet: string; headers: readonly string[] };

const PERCENT = '0.0%';
const WIDTH = 24;

const time = (instant: string | null) => (instant ? shanghaiTimeText(new Date(instant)) : '');

function madeUpText({ isMadeUp, isNeverMadeUp }: ReviewReport['exceptions'][number]): string {
  if (isNeverMadeUp) return texts.never;
  return isMadeUp ? texts.yes : texts.no;
}

function addSheet(
  workbook: Workbook,
  { sheet, headers }: SheetTexts,
  rows: readonly Cell[][],
  percents: readonly number[] = [],
): void {
  const added = workbook.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  added.columns = headers.map((_header, at) => ({
    width: WIDTH,
    style: percents.includes(at) ? { numFmt: PERCENT } : {},
  }));
  added.addRow([...headers]).font = { bold: true };
  for (const row of rows) added.addRow(row);
}

/** The report as XLSX, a sheet for each part. Titles and reasons are cells of text, so nothing in them runs. */
export async function writeReport(report: ReviewReport): Promise<Buffer> {
  const { from, to, totals } = report;
  const workbook = new Workbook();
  addSheet(
    workbook,
    texts.totals,
    [
      [
        `${from} — ${to}`,
        totals.submitted,
        totals.published,
        totals.declined,
        totals.returned,
        totals.returnRate,
      ],
    ],
    [5],
  );
  addSheet(
    workbook,
    texts.steps,
    report.steps.map((step) => [step.stepName, step.approvals, step.medianHours, step.onTimeRate]),
    [3],
  );
  addSheet(
    workbook,
    texts.overdue,
    report.overdue.map((row) => [row.organizationName, row.count, row.oldestDueOn]),
  );
  addSheet(
    workbook,
    texts.exceptions,
    report.exceptions.map((row) => [
      row.title,
      row.organizationName,
      row.reason,
      row.submitterName,
      time(row.submittedAt),
      time(row.publishedAt),
      madeUpText(row),
    ]),
  );
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
