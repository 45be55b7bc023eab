import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeGb18030 } from '../../domain/table-import/encode-gb18030';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeOrganization, nextOrganizationCode } from '../support/make-records';
import { brief, importClient, makeXlsx, toCsv } from './upload';

const UID = 'api::organization.organization';
const HEADER = ['名称', '层级', '类别', '上级单位', '统一社会信用代码', '网站', '电话'];

let app: TestApp;
let token: string;
let send: ReturnType<typeof importClient>;

beforeAll(async () => {
  app = await createTestApp();
  token = await adminLogin(app.url);
  send = importClient(app.url, token);
});
afterAll(() => app.close());

const count = () => app.strapi.db.query(UID).count();
const find = (name: string) =>
  app.strapi.db.query(UID).findOne({ where: { name }, populate: { parent: true } }) as Promise<{
    documentId: string;
    code: string | null;
    phone: string | null;
    completenessPercent: number | null;
    parent: { name: string } | null;
  } | null>;

test('a dry run finds what the rules find, row and cell, and writes nothing', async () => {
  const before = await count();
  const wrongCode = '123456789';
  const rows = [
    HEADER,
    ['甲局', '市级', '政府部门', '', '', '', ''],
    ['乙局', '省部级', '政府部门', '', '', '', ''],
    ['丙局', '县级', '政府部门', '甲局', wrongCode, '', ''],
    ['丁局', '县级', '政府部门', '丙局', '', '', ''],
    ['戊局', '县级', '政府部门', '没有的局', '', 'ftp://x', ''],
    ['己局', '县级', '政府部门', '', '', 'ftp://x', ''],
  ];
  const { status, data } = await send('organizations', { bytes: toCsv(rows) });
  expect(status).toBe(200);
  expect(brief(data)).toEqual([
    'B3 import.unknown_choice',
    expect.stringMatching(/^E4 organization_code\./),
    'D5 import.waits_for_row',
    'D6 import.organization_unknown',
    'F7 request.not_web_address',
  ]);
  expect(data).toMatchObject({ rows: 6, creates: 1, updates: 0, isApplied: false });
  expect(data).toMatchObject({ encoding: 'UTF-8', sheet: null });
  const [problem] = data.problems;
  expect(problem).toMatchObject({ row: 3, column: '层级', value: '省部级', severity: 'error' });
  expect(problem?.zh).toContain('省部级');
  expect(problem?.en).toContain('none of');
  expect(await count()).toBe(before);

  const applied = await send('organizations', {
    bytes: toCsv(rows),
    query: `dryRun=false&digest=${data.digest}`,
  });
  expect(applied.status).toBe(400);
  expect(applied.error.details.code).toBe('import.has_problems');
  expect(applied.error.details.report?.problems).toEqual(data.problems);
  expect(await count()).toBe(before);
});

test('applied, a file makes the tree, and a second time changes nothing', async () => {
  const code = nextOrganizationCode();
  const rows = [
    HEADER,
    ['孙单位', '乡镇级', '乡镇人民政府', '子单位', '', '', ''],
    ['子单位', '县级', '人民政府', code, '', '', ''],
    ['父单位', '市级', '人民政府', '', code, 'https://x.example.org', '０２８－１２３４'],
  ];
  const bytes = toCsv(rows);
  const { data } = await send('organizations', { bytes });
  expect(brief(data)).toEqual([]);
  expect(data).toMatchObject({ creates: 3, updates: 0, unchanged: 0 });
  const query = `dryRun=false&digest=${data.digest}`;
  const applied = await send('organizations', { bytes, query });
  expect(applied.data).toMatchObject({ isApplied: true, creates: 3 });
  expect((await find('孙单位'))?.parent?.name).toBe('子单位');
  expect((await find('子单位'))?.parent?.name).toBe('父单位');
  expect(await find('父单位')).toMatchObject({ code, phone: '028-1234' });
  expect((await find('父单位'))?.completenessPercent).toBeGreaterThan(0);

  const again = await send('organizations', { bytes, query });
  expect(again.data).toMatchObject({ creates: 0, updates: 0, unchanged: 3, isApplied: true });
});

test('an existing one is recognised by code, then by name; only what the file says changes', async () => {
  const code = nextOrganizationCode();
  await makeOrganization(app.strapi, { name: '旧名局', code, phone: '1', address: '旧址' });
  await makeOrganization(app.strapi, { name: '无码局', code: null, phone: '1' });
  const bytes = toCsv([
    ['单位名称', '机构代码', '电话', '地址'],
    ['新名局', code.toLowerCase(), '2', ''],
    ['无码局', '', '3', ''],
  ]);
  const { data } = await send('organizations', { bytes });
  expect(brief(data)).toEqual([]);
  await send('organizations', { bytes, query: `dryRun=false&digest=${data.digest}` });
  expect(await find('旧名局')).toBeNull();
  expect(await find('新名局')).toMatchObject({ code, phone: '2', address: '旧址' });
  expect(await find('无码局')).toMatchObject({ phone: '3' });
});

test('swapping parent and child in one file is no circle', async () => {
  const parent = await makeOrganization(app.strapi, { name: '原上级' });
  await makeOrganization(app.strapi, { name: '原下级', parent: parent.documentId });
  const top = await makeOrganization(app.strapi, { name: '总上级' });
  const bytes = toCsv([
    ['名称', '上级单位'],
    ['原上级', '原下级'],
    ['原下级', top.name],
  ]);
  const { data } = await send('organizations', { bytes });
  expect(brief(data)).toEqual([]);
  const { data: applied } = await send('organizations', {
    bytes,
    query: `dryRun=false&digest=${data.digest}`,
  });
  expect(applied.updates).toBe(2);
  expect((await find('原上级'))?.parent?.name).toBe('原下级');
  const circle = toCsv([
    ['名称', '上级单位'],
    ['总上级', '原上级'],
  ]);
  const { data: refused } = await send('organizations', { bytes: circle });
  expect(brief(refused)).toEqual(['B2 import.parent_cycle']);
});

test('GB18030 and UTF-16 are read, rare characters too, and the report says which it was', async () => {
  const rows = [HEADER, ['㐂䶮𠮷镕办公室', '县级', '政府部门', '', '', '', '']];
  const text = toCsv(rows);
  const gb = await send('organizations', { bytes: encodeGb18030(text) });
  expect(gb.data).toMatchObject({ encoding: 'GB18030', creates: 1, problems: [] });
  const unicode = Buffer.from(`\uFEFF${text.replaceAll(',', '\t')}`, 'utf16le');
  const wide = await send('organizations', { bytes: unicode });
  expect(wide.data).toMatchObject({ encoding: 'UTF-16LE', creates: 1, problems: [] });
  await send('organizations', {
    bytes: encodeGb18030(text),
    query: `dryRun=false&digest=${gb.data.digest}`,
  });
  expect(await find('㐂䶮𠮷镕办公室')).not.toBeNull();
});

test('XLSX: formulas count as their results, errors and lost digits are named by cell', async () => {
  const bytes = await makeXlsx(
    [
      HEADER,
      [{ formula: '"公式"&"局"', result: '公式局' }, '市级', '政府部门'],
      ['错误局', { error: '#N/A' }, '政府部门'],
      ['失真局', '市级', '政府部门', '', Number('915101001234567890')],
      [
        { richText: [{ text: '富' }, { text: '文本局' }] },
        '市级',
        '政府部门',
        '',
        '',
        '',
        87654321,
      ],
    ],
    '单位表',
  );
  const { data } = await send('organizations', { name: '单位.XLSX', bytes });
  expect(brief(data)).toEqual(['B3 import.formula_error', 'E4 import.number_too_long']);
  expect(data).toMatchObject({ sheet: '单位表', encoding: null, creates: 2 });
});

test('a file that cannot be read is refused with its reason in both languages', async () => {
  const long = Array.from({ length: 5001 }, (_, index) => [`局${index}`]);
  const cases: [string, Uint8Array | string, string][] = [
    ['a.csv', '名称\n', 'import.file_empty'],
    ['a.csv', Uint8Array.from([0xc3, 0x28, 0x80, 0xff, 0x0a]), 'import.encoding_unknown'],
    ['a.csv', '名称\n"a', 'import.bad_csv'],
    ['a.txt', '名称\n甲', 'import.format_not_supported'],
    ['a.csv', toCsv([['名称'], ...long]), 'import.too_many_rows'],
    ['a.csv', `名称\n${'x'.repeat(5 * 1024 * 1024)}`, 'import.file_too_large'],
  ];
  for (const [name, bytes, code] of cases) {
    const answer = await send('organizations', { name, bytes });
    expect(answer.status, code).toBe(400);
    expect(answer.error.details.code).toBe(code);
    expect(answer.error.details.message.zh).toMatch(/\p{Script=Han}/u);
  }
});

test('what is applied is what was checked', async () => {
  const bytes = toCsv([HEADER, ['校验局', '市级', '政府部门', '', '', '', '']]);
  for (const [query, code] of [
    ['dryRun=false', 'import.digest_missing'],
    ['dryRun=false&digest=0', 'import.digest_differs'],
    ['dryRun=maybe', 'import.bad_parameter'],
  ] as const) {
    const answer = await send('organizations', { bytes, query });
    expect(answer.error.details.code).toBe(code);
  }
  expect(await find('校验局')).toBeNull();
});

test('the template is a workbook with lists to choose from, and its example can be read', async () => {
  for (const kind of ['organizations', 'people']) {
    const response = await fetch(`${app.url}/directory/import/templates/${kind}.xlsx`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer);
    expect(workbook.worksheets).toHaveLength(2);
    const xml = JSON.stringify(workbook.worksheets[0]?.model);
    expect(xml).toContain(kind === 'people' ? '信息员' : '市级');
    const { data } = await send(kind, { name: 't.xlsx', bytes });
    expect(data.rows).toBe(1);
    // The example names an organization nobody has; everything else about it is right.
    expect(data.problems.map(({ code }) => code)).toEqual(['import.organization_unknown']);
  }
  const none = await fetch(`${app.url}/directory/import/templates/x.xlsx`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(none.status).toBe(404);
});

test('an archive that unpacks to gigabytes is refused', async () => {
  const bytes = await makeXlsx([HEADER]);
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes);
  zip.file('xl/worksheets/sheet1.xml', Buffer.alloc(300 * 1024 * 1024));
  const bomb = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  const answer = await send('organizations', { name: 'b.xlsx', bytes: bomb });
  expect(answer.error.details.code).toBe('import.file_unreadable');
});
