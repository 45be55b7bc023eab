import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { NATIONAL_2014 } from '../../../src/domain/statistics/ready-sets/national-2014/index.data';
import type { CellValue } from '../../../src/domain/statistics/sum-values';
import {
  EXPORT_FORMATS,
  type ExportFile,
  type ExportFormat,
} from '../../../src/plugins/statistics/server/src/export/export-file';
import { exportReturn } from '../../../src/plugins/statistics/server/src/export/export-return';
import { exportTotals } from '../../../src/plugins/statistics/server/src/export/export-totals';
import { liveForm } from '../../../src/plugins/statistics/server/src/export/live-form';
import { openArchive } from '../../../src/plugins/review/server/src/findings/archive/open-archive';
import { HEADING, makePrinted, makeTotals, WITH_ROW_BELOW_HALF_YEARLY } from './make-printed';

/** Numbers by code, in the order of the columns; headings left out. */
type Numbers = Record<string, CellValue[]>;

const W = { w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };
const text = (value: string | undefined): CellValue =>
  value === undefined || value === '' || value === '—' ? null : value;
const bytesOf = ({ body }: ExportFile) => body as Buffer;

async function loadXlsx(bytes: Buffer) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

const READERS: Record<ExportFormat, (file: ExportFile, columns: number) => Promise<Numbers>> = {
  async xlsx(file, columns) {
    const sheet = (await loadXlsx(bytesOf(file))).worksheets[0] as ExcelJS.Worksheet;
    const read: Numbers = {};
    sheet.eachRow((row) => {
      const code = row.getCell(3);
      if (code.isMerged || code.text === '' || code.text === '代码') return;
      const cells = Array.from({ length: columns }, (_, at) => row.getCell(4 + at));
      read[code.text] = cells.map((cell) => {
        const isFormula = cell.type === ExcelJS.ValueType.Formula;
        const value = (isFormula ? cell.result : cell.value) as string | number | null | undefined;
        return text(String(value ?? ''));
      });
    });
    return read;
  },
  csv(file, columns) {
    const [head = [], ...lines]: string[][] = parse(file.body as string, { bom: true });
    expect(head).toHaveLength(3 + columns);
    const rows = lines.filter(([code]) => !isHeading(code));
    return Promise.resolve(
      Object.fromEntries(rows.map(([code = '', , , ...cells]) => [code, cells.map(text)])),
    );
  },
  json(file) {
    const { rows } = JSON.parse(file.body as string) as {
      rows: { code: string; values: Record<string, CellValue> | null }[];
    };
    return Promise.resolve(
      Object.fromEntries(
        rows.flatMap(({ code, values }) => (values ? [[code, Object.values(values)]] : [])),
      ),
    );
  },
  async docx(file, columns) {
    const archive = await openArchive(bytesOf(file));
    const { root } = XmlDocument.fromBuffer(await archive.read('word/document.xml'));
    const rows = (root.find('//w:tbl/w:tr', W) as XmlElement[])
      .slice(1)
      .map((row) =>
        (row.find('w:tc', W) as XmlElement[]).map((cell) =>
          (cell.find('.//w:t', W) as XmlElement[]).map(({ content }) => content).join(''),
        ),
      );
    const numbers = rows.filter(([, , code]) => !isHeading(code));
    expect(numbers[0]).toHaveLength(3 + columns);
    return Object.fromEntries(numbers.map(([, , code = '', ...cells]) => [code, cells.map(text)]));
  },
};

const headings = new Set(
  NATIONAL_2014.indicators.filter(({ kind }) => kind === 'heading').map(({ code }) => code),
);
const isHeading = (code = '') => headings.has(code);

describe.each([
  ['printed', null],
  ['to fill in', liveForm(NATIONAL_2014, makePrinted().quarter)],
])('a return %s', (_what, live) => {
  const printed = makePrinted();
  const expected = Object.fromEntries(
    printed.rows
      .filter(({ kind }) => kind !== 'heading')
      .map(({ code, value, yearToDate }) => [code, [value, yearToDate]]),
  );
  it.each(EXPORT_FORMATS)('has the numbers of the return in %s', async (format) => {
    const file = await exportReturn({ printed, heading: HEADING, format, live });
    expect(file.name).toBe(`政府信息公开情况统计表-锦河区自然资源局-2026年第二季度.${format}`);
    expect(await READERS[format](file, 2)).toEqual(expected);
  });
});

describe('a total', () => {
  const totals = makeTotals();
  // More digits than a spreadsheet keeps: nothing may be rounded.
  const big = '12345678901234567.89';
  const rows = totals.rows.map((row) => (row.code === '1.1' ? { ...row, area: big } : row));
  const expected = Object.fromEntries(
    rows
      .filter(({ kind }) => kind !== 'heading')
      .map((row) => {
        const { own, area, government, department, township, areaYearToDate } = row;
        return [row.code, [own, area, government, department, township, areaYearToDate]];
      }),
  );
  it.each(EXPORT_FORMATS)('has the same numbers in %s, to the last digit', async (format) => {
    const file = await exportTotals({ totals: { ...totals, rows }, setName: '统计表', format });
    expect(await READERS[format](file, 6)).toEqual(expected);
  });
});

describe('the paper form', () => {
  let sheet: ExcelJS.Worksheet;
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    const live = liveForm(NATIONAL_2014, makePrinted().quarter);
    const printed = makePrinted({ unitName: '=1+1局/[甲]' });
    const file = await exportReturn({ printed, heading: HEADING, format: 'xlsx', live });
    workbook = await loadXlsx(bytesOf(file));
    sheet = workbook.worksheets[0] as ExcelJS.Worksheet;
  });

  it('has a merged title, unit and period, and the columns of the form', () => {
    expect(sheet.name).toBe('=1+1局 甲');
    expect(sheet.getCell('A1').value).toBe('政府信息公开情况统计表');
    expect(sheet.getCell('E1').master.address).toBe('A1');
    expect(sheet.getCell('A2').value).toBe('填报单位：=1+1局/[甲]');
    expect(sheet.getCell('C2').value).toBe('报告期：2026年第二季度');
    expect(sheet.getCell('A3').value).toBe('统一社会信用代码：11510104MB0W12345X');
    expect((sheet.getRow(4).values as unknown[]).slice(1)).toEqual([
      '统计指标',
      '单位',
      '代码',
      '本期实际',
      '本年累计',
    ]);
  });

  it('prints on A4, one page wide, with the head of the table on each page', () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:4',
    });
    expect(sheet.headerFooter.oddFooter).toBe('&C第 &P 页，共 &N 页');
  });

  it('merges section heads, indents what is below, boxes cells and formats numbers', () => {
    expect(sheet.getCell('A5').value).toBe('一、主动公开情况');
    expect(sheet.getCell('E5').master.address).toBe('A5');
    expect(sheet.getCell('A6').alignment.indent).toBe(1);
    expect(sheet.getCell('A7').value).toBe('其中：主动公开规范性文件数');
    expect(sheet.getCell('A7').alignment.indent).toBe(2);
    const fees = findRow(sheet, '7');
    expect(sheet.getCell(`D${fees}`).numFmt).toBe('0.00');
    expect(sheet.getCell('D6').numFmt).toBe('0');
    expect(sheet.getCell('D6').border).toMatchObject({
      top: { style: 'thin' },
      left: { style: 'thin' },
    });
  });

  it('ends with who signs and the place of the seal', () => {
    const texts: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => texts.push(cell.isMerged && cell.master !== cell ? '' : cell.text)),
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        '单位负责人：王建国',
        '审核人：李敏',
        '填报人：张晓梅',
        '联系电话：028-8123 4567',
        '填报日期：2026年7月3日',
        '（盖章）',
      ]),
    );
  });

  it('opens only what is filled in, adds up while one types, and hides its marks', () => {
    const [sum, part, year] = [
      findRow(sheet, '3.1'),
      findRow(sheet, '3.1.1'),
      findRow(sheet, '1.1'),
    ];
    expect(sheet.getCell(`D${part}`).protection).toMatchObject({ locked: false });
    expect(sheet.getCell(`D${sum}`).protection?.locked).not.toBe(false);
    expect(sheet.getCell(`D${sum}`).formula).toBe(
      `IF(COUNT(D${sum + 1},D${sum + 2},D${sum + 3},D${sum + 4})=0,"",ROUND(SUM(D${sum + 1},D${sum + 2},D${sum + 3},D${sum + 4}),2))`,
    );
    expect(sheet.getCell(`E${year}`).formula).toBe(
      `IF(COUNT(D${year})=0,100,ROUND(100+D${year},2))`,
    );
    expect((sheet as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({
      sheet: true,
    });
    expect(workbook.getWorksheet('zhaoshi')?.state).toBe('veryHidden');
  });

  it('shows a dash where a half-yearly number is not asked', async () => {
    const cells = new Map([['1.1', '1']]);
    const set = WITH_ROW_BELOW_HALF_YEARLY;
    const printed = makePrinted({ quarter: makePrintedQuarter(), cells, set });
    const file = await exportReturn({ printed, heading: HEADING, format: 'xlsx', live: null });
    const other = (await loadXlsx(bytesOf(file))).worksheets[0] as ExcelJS.Worksheet;
    expect(other.getCell(`D${findRow(other, '8.1')}`).value).toBe('—');
    expect(other.getCell(`D${findRow(other, '9.1')}`).value).toBeNull();
  });
});

const makePrintedQuarter = () => '2026-Q1' as ReturnType<typeof makePrinted>['quarter'];

function findRow(sheet: ExcelJS.Worksheet, code: string): number {
  let found = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(3).text === code) found = number;
  });
  expect(found).toBeGreaterThan(0);
  return found;
}

describe('CSV', () => {
  it('is UTF-8 with its mark, and nothing in it runs', async () => {
    const [first, ...rest] = makePrinted().rows;
    const evil = { ...first, name: '=HYPERLINK("http://x")' } as typeof first & object;
    const printed = makePrinted({ rows: [evil, ...rest] });
    const file = await exportReturn({ printed, heading: HEADING, format: 'csv', live: null });
    expect(file.body).toMatch(/^\uFEFF代码,统计指标,单位,本期实际,本年累计\r\n/);
    expect(file.body).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});
