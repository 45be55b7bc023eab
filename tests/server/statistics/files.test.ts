import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReturnImportReport } from '../../../src/plugins/statistics/server/src/import/contract';
import { PASSWORD } from '../directory/support/staff';
import type { TestApp } from '../harness/create-test-app';
import { adminLogin } from '../harness/admin-login';
import {
  formOf,
  fullSave,
  handIn,
  lineOf,
  openOffice,
  openRound,
  save,
  SET,
  UNITS,
  type Colleague,
  type Office,
} from './support/office';

const QUARTER = '2025-Q2';
const OTHER_QUARTER = '2025-Q3';

let app: TestApp;
let office: Office;
let id: string;
const tokens = new Map<string, string>();

async function tokenOf({ email }: Colleague): Promise<string> {
  const token = tokens.get(email) ?? (await adminLogin(app.url, { email, password: PASSWORD }));
  tokens.set(email, token);
  return token;
}

async function get(person: Colleague, path: string) {
  const authorization = `Bearer ${await tokenOf(person)}`;
  const response = await fetch(`${app.url}/statistics${path}`, { headers: { authorization } });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
}

type Reply = {
  status: number;
  data?: ReturnImportReport;
  error?: { details: { code: string; report?: ReturnImportReport } };
};

async function send(person: Colleague, args: { to?: string; bytes: Buffer; query: string }) {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(args.bytes)]), '报表.xlsx');
  const response = await fetch(
    `${app.url}/statistics/returns/${args.to ?? id}/import?${args.query}`,
    { method: 'POST', headers: { authorization: `Bearer ${await tokenOf(person)}` }, body },
  );
  return { status: response.status, ...((await response.json()) as object) } as Reply;
}

async function workbookOf(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
}

/** The form with other numbers in some cells, by the code in its row. */
async function filled(bytes: Buffer, values: Record<string, unknown>): Promise<Buffer> {
  const workbook = await workbookOf(bytes);
  workbook.worksheets[0]!.eachRow((row) => {
    const cells = row.values as unknown[];
    const code = Object.keys(values).find((one) => cells.includes(one));
    if (code === undefined) return;
    row.getCell(4).value = values[code] as ExcelJS.CellValue;
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

beforeAll(async () => {
  office = await openOffice();
  ({ app } = office);
  for (const quarter of [QUARTER, OTHER_QUARTER]) await openRound(office, quarter);
  id = (await lineOf(office.filler, { quarter: QUARTER, unit: UNITS.first }))!.id;
  await save(office.filler, id, fullSave(await formOf(office.filler, id)));
});
afterAll(() => app?.close());

describe('a filled form', () => {
  test('that comes back as it went out changes nothing', async () => {
    const { status, bytes } = await get(office.filler, `/returns/${id}/export.xlsx`);
    expect(status).toBe(200);
    const { data } = await send(office.filler, { bytes, query: 'dryRun=true' });
    expect(data).toMatchObject({ isApplied: false, cells: [], footer: [], problems: [] });
    expect(data!.unchanged).toBeGreaterThan(40);
  });

  test('is told first and applied whole', async () => {
    const { bytes } = await get(office.filler, `/returns/${id}/export.xlsx`);
    const file = await filled(bytes, { '9.2': 7, '9.3': 210 });
    const { data } = await send(office.filler, { bytes: file, query: 'dryRun=true' });
    expect(data!.problems).toEqual([]);
    expect(data!.cells.map(({ code, after }) => [code, after])).toEqual([
      ['9.2', '7'],
      ['9.3', '210'],
    ]);
    const before = await formOf(office.filler, id);
    const applied = await send(office.filler, {
      bytes: file,
      query: `dryRun=false&digest=${data!.digest}`,
    });
    expect(applied.data?.isApplied, JSON.stringify(applied)).toBe(true);
    const after = await formOf(office.filler, id);
    expect(after.rows.find(({ code }) => code === '9.2')?.value).toBe('7');
    expect(after.version).toBe(before.version + 1);
    expect(after.history.slice(0, 2).map(({ move, kind }) => [move, kind])).toEqual([
      ['fill', 'imported'],
      ['fill', 'typed'],
    ]);
  });

  test.each([
    ['a text', '许多'],
    ['less than nothing', -1],
    ['more than anybody counts', 1e20],
  ])(
    'with %s in a number cell is refused by the name of the cell, nothing written',
    async (_, value) => {
      const before = await formOf(office.filler, id);
      const { bytes } = await get(office.filler, `/returns/${id}/export.xlsx`);
      const file = await filled(bytes, { '9.2': value, '9.3': 1 });
      const { data } = await send(office.filler, { bytes: file, query: 'dryRun=true' });
      expect(data!.problems.map(({ indicator, cell }) => [indicator, cell?.[0]])).toEqual([
        ['9.2', 'D'],
      ]);
      const refused = await send(office.filler, {
        bytes: file,
        query: `dryRun=false&digest=${data!.digest}`,
      });
      expect([refused.status, refused.error?.details.code]).toEqual([400, 'import.has_problems']);
      expect((await formOf(office.filler, id)).version).toBe(before.version);
    },
  );

  test('is not applied where the return was changed since it was checked', async () => {
    const { bytes } = await get(office.filler, `/returns/${id}/export.xlsx`);
    const file = await filled(bytes, { '9.2': 8 });
    const { data } = await send(office.filler, { bytes: file, query: 'dryRun=true' });
    const { version } = await formOf(office.filler, id);
    expect((await save(office.filler, id, { version, cells: { '9.3': '31' } })).status).toBe(200);
    const query = `dryRun=false&digest=${data!.digest}`;
    const refused = await send(office.filler, { bytes: file, query });
    expect([refused.status, refused.error?.details.code]).toEqual([
      409,
      'statistics.return_changed_meanwhile',
    ]);
    const { rows } = await formOf(office.filler, id);
    expect(rows.find(({ code }) => code === '9.3')?.value).toBe('31');
  });

  test('of another period, of another unit, or that is no form is refused', async () => {
    const { bytes } = await get(office.filler, `/returns/${id}/export.xlsx`);
    const other = (await lineOf(office.filler, { quarter: OTHER_QUARTER, unit: UNITS.first }))!.id;
    const wrong = await send(office.filler, { to: other, bytes, query: 'dryRun=true' });
    expect(wrong.data?.problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    const city = (await lineOf(office.officer, { quarter: QUARTER, unit: UNITS.city }))!.id;
    const theirs = await send(office.officer, { to: city, bytes, query: 'dryRun=true' });
    expect(theirs.data?.problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    const none = await send(office.filler, { bytes: Buffer.from('nothing'), query: 'dryRun=true' });
    expect(none.status).toBe(400);
  });

  test('is not taken from whoever may not fill in', async () => {
    const { bytes } = await get(office.filler, `/returns/${id}/export.xlsx`);
    const file = await filled(bytes, { '9.2': 9 });
    const { data } = await send(office.officer, { bytes: file, query: 'dryRun=true' });
    const query = `dryRun=false&digest=${data?.digest ?? 'none'}`;
    expect((await send(office.officer, { bytes: file, query })).status).toBe(403);
  });
});

describe('files', () => {
  test('of a return carry the same numbers in each format', async () => {
    const form = await formOf(office.filler, id);
    const value = form.rows.find(({ code }) => code === '3.1')!.value!;
    const file = async (format: string) =>
      (await get(office.filler, `/returns/${id}/export.${format}`)).bytes;
    const json = JSON.parse((await file('json')).toString('utf8')) as unknown;
    expect(JSON.stringify(json)).toContain(`"${value}"`);
    const csv = (await file('csv')).toString('utf8');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const lines: string[][] = parse(csv.slice(1), { relax_column_count: true });
    expect(lines.find((line) => line.includes('3.1'))).toContain(value);
    const sheet = (await workbookOf(await file('xlsx'))).worksheets[0]!;
    let found: unknown;
    sheet.eachRow((row) => {
      if ((row.values as unknown[]).includes('3.1')) found = row.getCell(4).result;
    });
    expect(Number(found)).toBe(Number(value));
    expect((await file('docx')).subarray(0, 2).toString()).toBe('PK');
    expect((await get(office.filler, `/returns/${id}/export.exe`)).status).toBe(404);
  });

  test('of a total and a whole tree are for whoever sees the area', async () => {
    await handIn(office, id);
    const query = `set=${SET}&quarter=${QUARTER}&unit=${UNITS.city}`;
    const total = await get(office.officer, `/totals/export.xlsx?${query}`);
    expect(total.status).toBe(200);
    const tree = await workbookOf((await get(office.officer, `/tree.xlsx?${query}`)).bytes);
    // The total, the one unit that handed in, and where to find it.
    expect(tree.worksheets.map(({ name }) => name)).toEqual(['汇总', '单位u-first', '单位目录']);
    expect((await get(office.filler, `/tree.xlsx?${query}`)).status).toBe(404);
  });

  test('of a whole tree have on each sheet what the form of the unit shows', async () => {
    const other = (await lineOf(office.filler, { quarter: OTHER_QUARTER, unit: UNITS.first }))!.id;
    await handIn(office, other);
    const query = `set=${SET}&quarter=${OTHER_QUARTER}&unit=${UNITS.city}`;
    const tree = await workbookOf((await get(office.officer, `/tree.xlsx?${query}`)).bytes);
    const sheet = tree.getWorksheet('单位u-first')!;
    const shown = new Map<string, unknown[]>();
    sheet.eachRow((row) => {
      const [, , , code, value, year] = row.values as unknown[];
      if (typeof code === 'string') shown.set(code, [value ?? null, year ?? null]);
    });
    const { rows } = await formOf(office.filler, other);
    const numbers = rows.filter(({ kind }) => kind !== 'heading');
    expect(numbers.map(({ code }) => [code, shown.get(code)])).toEqual(
      numbers.map(({ code, value, yearToDate }) => [
        code,
        [value, yearToDate].map((one) => (one === null ? null : Number(one))),
      ]),
    );
    // The year has the quarter before in it, which the tree reads for all its units at once.
    const row = numbers.find(({ code }) => code === '3.1')!;
    expect(Number(row.yearToDate)).toBe(Number(row.value) + Number(row.previous));
    const organization = await app.strapi
      .documents('api::organization.organization')
      .findOne({ documentId: office.bureaus[0].documentId });
    expect(sheet.getCell('A3').value).toBe(`统一社会信用代码：${organization!.code}`);
  });
});
