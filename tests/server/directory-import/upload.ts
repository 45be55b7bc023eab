import ExcelJS from 'exceljs';
import type { ImportReport } from '../../../src/plugins/directory/server/src/import/contract';

export type ImportAnswer = {
  status: number;
  data: ImportReport;
  error: {
    details: {
      code: string;
      message: { zh: string; en: string };
      report?: ImportReport;
      reasons?: { code: string; zh: string; en: string }[];
    };
  };
};

type Upload = { name?: string; bytes: Uint8Array | string; query?: string };

/** Sends a file to the import as the panel does. */
export function importClient(url: string, token: string) {
  return async (kind: string, { name = 'a.csv', bytes, query = 'dryRun=true' }: Upload) => {
    const form = new FormData();
    form.append('file', new Blob([bytes as BlobPart]), name);
    const response = await fetch(`${url}/directory/import/${kind}?${query}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: form,
    });
    return { status: response.status, ...((await response.json()) as object) } as ImportAnswer;
  };
}

/** A workbook with one sheet; cells as exceljs takes them. */
export async function makeXlsx(rows: unknown[][], sheetName = '表1'): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetName);
  for (const row of rows) sheet.addRow(row);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export function toCsv(rows: string[][]): string {
  return rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
}

/** What a report says is wrong, in short: `C5 import.required`. */
export function brief({ problems }: ImportReport): string[] {
  return problems.map(({ cell, code }) => `${cell ?? '-'} ${code}`);
}
