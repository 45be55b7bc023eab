import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  Choice,
  ColumnDetails,
  DocumentStatus,
} from '../../../src/plugins/freshness/server/src/contracts/api';
import { assign, makePerson, PASSWORD, signIn, type AdminClient } from '../directory/support/staff';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';
const FORMULA = '=HYPERLINK("http://198.51.100.7","点击")';

let app: TestApp;
let auditor: AdminClient;
let officer: AdminClient;
let token = '';
let bureau: { documentId: string };
let other: { documentId: string };
let parent: { documentId: string };
let mine: { documentId: string };
let theirs: { documentId: string };

async function download(path: string, bearer = token) {
  const response = await fetch(`${app.url}/freshness/columns/${path}`, {
    headers: { authorization: `Bearer ${bearer}` },
  });
  return { response, body: Buffer.from(await response.arrayBuffer()) };
}

beforeAll(async () => {
  app = await createTestApp();
  bureau = await makeOrganization(app.strapi, { name: '云溪市统计局' });
  other = await makeOrganization(app.strapi, { name: '云溪市水务局' });
  parent = await makeCategory(app.strapi, { name: '法定主动公开内容' });
  const column = (name: string, organization: { documentId: string }) =>
    makeCategory(app.strapi, {
      name,
      kind: 'news',
      parent: parent.documentId,
      responsibleOrganization: organization.documentId,
    });
  mine = await column('统计动态', bureau);
  theirs = await column(FORMULA, other);
  const people = [await makePerson(app.strapi), await makePerson(app.strapi)] as const;
  await assign(app.strapi, people[0], 'auditor', bureau);
  await assign(app.strapi, people[1], 'information_officer', bureau);
  [auditor, officer] = [await signIn(app, people[0]), await signIn(app, people[1])];
  token = await adminLogin(app.url, { email: people[0].email, password: PASSWORD });
});
afterAll(() => app?.close());

describe('the list as a file', () => {
  test('holds in CSV what the filters leave, and nothing runs when it is opened', async () => {
    const { response, body } = await download(`export.csv?organization=${other.documentId}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const lines = body.toString('utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF栏目,栏目路径,责任单位,状态/);
    const own = lines.filter((line) => line.includes('云溪市水务局'));
    expect(own).toHaveLength(1);
    expect(own[0]).toMatch(/^"'=HYPERLINK\(/);
    expect(own[0]).toContain('空白');
    expect(body.toString('utf8')).not.toContain('云溪市统计局');
  });

  test('is a workbook whose cells are texts', async () => {
    const { response, body } = await download('export.xlsx?status=blank');
    expect(response.headers.get('content-disposition')).toMatch(/\.xlsx/);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(body as unknown as ArrayBuffer);
    const rows: string[][] = [];
    workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as string[]).slice(1)));
    const row = rows.find(([name]) => name === FORMULA);
    expect(row?.slice(0, 5)).toEqual([
      FORMULA,
      `法定主动公开内容 / ${FORMULA}`,
      '云溪市水务局',
      '空白',
      '是',
    ]);
    expect(rows.some(([name]) => name === '统计动态')).toBe(true);
  });

  test('is refused for a filter nobody understands and without a session', async () => {
    expect((await download('export.csv?status=rotten')).response.status).toBe(400);
    expect((await download('export.csv', 'nobody')).response.status).toBe(401);
  });
});

describe('what a filter can be set to', () => {
  const labels = async (as: AdminClient, question: string) =>
    ((await as<Choice[]>('GET', `/freshness/choices/${question}`)).body.data ?? []).map(
      ({ label }) => label,
    );

  test('organizations within reach, categories with the way to them, by part of the name or by value', async () => {
    const name = encodeURIComponent('云溪市');
    expect(await labels(auditor, `organizations?q=${name}`)).toEqual(
      expect.arrayContaining(['云溪市统计局', '云溪市水务局']),
    );
    expect(await labels(officer, `organizations?q=${name}`)).toEqual(['云溪市统计局']);
    expect(await labels(officer, `organizations?value=${other.documentId}`)).toEqual([]);
    expect(await labels(officer, `categories?value=${mine.documentId}`)).toEqual([
      '法定主动公开内容 / 统计动态',
    ]);
    expect(await labels(officer, `categories?q=${encodeURIComponent('没有的栏目')}`)).toEqual([]);
  });
});

describe('the column of a document', () => {
  const ask = (as: AdminClient, uid: string, documentId: string) =>
    as<ColumnDetails | null>('GET', `/freshness/documents/${uid}/${documentId}`);

  test('is that of the draft in the editor; none for other types, the unknown and what is out of reach', async () => {
    const draft = async (organization: typeof bureau, category: typeof mine) =>
      app.strapi
        .documents(DISCLOSURE)
        .create({ data: publishableDisclosure(organization, category) as never });
    const { documentId } = await draft(bureau, mine);
    const { body } = await ask(officer, DISCLOSURE, documentId);
    expect(body.data).toMatchObject({ categoryId: mine.documentId, status: 'blank' });
    const foreign = await draft(other, theirs);
    expect((await ask(officer, DISCLOSURE, foreign.documentId)).body.data).toBeNull();
    expect((await ask(auditor, DISCLOSURE, foreign.documentId)).body.data).not.toBeNull();
    expect((await ask(officer, DISCLOSURE, 'nowhere')).body.data).toBeNull();
    expect((await ask(officer, 'api::organization.organization', documentId)).body.data).toBeNull();
  });
});

describe('the columns of a list of documents', () => {
  const ask = (as: AdminClient, ids: string, uid: string = DISCLOSURE) =>
    as<DocumentStatus[]>('GET', `/freshness/documents/${uid}?ids=${ids}`);
  const draft = async (organization: typeof bureau, category: typeof mine) =>
    (
      await app.strapi
        .documents(DISCLOSURE)
        .create({ data: publishableDisclosure(organization, category) as never })
    ).documentId;

  test('are told at once, in the order asked, and only those within reach', async () => {
    const [own, foreign, second] = [
      await draft(bureau, mine),
      await draft(other, theirs),
      await draft(bureau, mine),
    ];
    const ids = [second, 'nowhere', foreign, own, second].join(',');
    const seen = async (as: AdminClient) => (await ask(as, ids)).body.data ?? [];
    const names = (found: DocumentStatus[]) => found.map(({ documentId }) => documentId);
    expect(names(await seen(officer))).toEqual([second, own]);
    expect(names(await seen(auditor))).toEqual([second, foreign, own]);
    expect((await seen(officer))[0]).toEqual({
      documentId: second,
      categoryName: '统计动态',
      status: 'blank',
      dueOn: null,
      daysLeft: null,
      unit: null,
    });
    expect((await ask(officer, own, 'api::organization.organization')).body.data).toEqual([]);
  });

  test('are refused to whoever has no right, and when none or too many are asked for', async () => {
    const stranger = await signIn(app, await makePerson(app.strapi));
    expect((await ask(stranger, 'a')).status).toBe(403);
    const many = Array.from({ length: 101 }, (_, n) => `document${n}`).join(',');
    for (const ids of ['', ',', many]) {
      const { status, body } = await ask(auditor, ids);
      expect(status).toBe(400);
      expect(body.error?.details?.code).toBe('request.invalid_value');
    }
  });
});
