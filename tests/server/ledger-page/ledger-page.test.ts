import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  LedgerChoice,
  LedgerRows,
} from '../../../src/plugins/publication/server/src/ledger-page/contract';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization } from '../support/make-records';
import { tokenWith } from './admin-tokens';
import { eventRow, makeEvents, makeManyEvents } from './make-events';

let app: TestApp;
let reader: string;
let organization: { documentId: string; name: string };
let category: { documentId: string; name: string; path: string };

const FORMULA = '=HYPERLINK("http://example.org","看")';

function request(path: string, token = reader): Promise<Response> {
  return fetch(`${app.url}/publication${path}`, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
}

async function list(query: Record<string, string> = {}): Promise<LedgerRows> {
  const response = await request(`/ledger?${new URLSearchParams(query)}`);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return (JSON.parse(text) as { data: LedgerRows }).data;
}

const titles = async (query: Record<string, string>) =>
  (await list(query)).events.map(({ title }) => title);

beforeAll(async () => {
  app = await createTestApp();
  reader = await tokenWith(app, ['plugin::publication.read-ledger']);
  organization = (await makeOrganization(app.strapi)) as unknown as typeof organization;
  category = (await makeCategory(app.strapi)) as unknown as typeof category;
  await makeEvents(app.strapi, [
    eventRow({
      title: '甲：首次公开',
      organization_id: organization.documentId,
      category_id: category.documentId,
      category_path: '/old_law/notices/',
      occurred_at: '2026-03-09T15:59:59Z',
      formed_on: '2026-03-02',
    }),
    eventRow({
      title: FORMULA,
      kind: 'changed',
      is_first: false,
      is_major: false,
      change_note: '改正错字，\n换行',
      changed_fields: ['title'],
      organization_id: 'gone',
      category_path: '/oldxlaw/',
      occurred_at: '2026-03-09T16:00:00Z',
    }),
    eventRow({
      title: '丙：撤回100%',
      kind: 'withdrawn',
      is_first: false,
      reason: 'privacy',
      explanation: '含有个人信息。',
      actor_kind: 'token',
      actor_name: '门户网站',
      index_number: '11000000A/2026-00077',
      occurred_at: '2026-03-10T16:00:00Z',
    }),
  ]);
});
afterAll(() => app?.close());

describe('who may read the ledger', () => {
  const paths = [
    '/ledger',
    '/ledger/export.csv',
    '/ledger/export.xlsx',
    '/ledger/organizations',
    '/ledger/categories',
  ];

  test.each(paths)('%s is closed to the public and to a role without it', async (path) => {
    expect((await request(path, '')).status).toBe(401);
    const stranger = await tokenWith(app, ['plugin::publication.withdraw']);
    expect((await request(path, stranger)).status).toBe(403);
    expect((await request(path)).status).toBe(200);
  });
});

describe('a page of the ledger', () => {
  test('is newest first, with the names of today and the path of that time', async () => {
    const { events, pagination } = await list();
    expect(pagination).toEqual({ page: 1, pageSize: 20, pageCount: 1, total: 3 });
    expect(events.map(({ title }) => title)).toEqual(['丙：撤回100%', FORMULA, '甲：首次公开']);
    const [withdrawn, changed, first] = events;
    expect(first).toMatchObject({
      kind: 'published',
      organizationName: organization.name,
      categoryName: category.name,
      categoryPath: '/old_law/notices/',
      formedOn: '2026-03-02',
      isFirst: true,
      occurredAt: '2026-03-09T15:59:59.000Z',
    });
    expect(changed).toMatchObject({ organizationId: 'gone', organizationName: null });
    expect(withdrawn).toMatchObject({ reason: 'privacy', actorName: '门户网站' });
    expect(typeof withdrawn?.sequence).toBe('string');
  });

  test.each([
    [{ kind: 'withdrawn' }, ['丙：撤回100%']],
    [{ actor: '门户' }, ['丙：撤回100%']],
    [{ q: '首次' }, ['甲：首次公开']],
    [{ q: '11000000A/2026-00077' }, ['丙：撤回100%']],
    // Signs with a meaning in LIKE are plain text: neither matches everything.
    [{ q: '100%' }, ['丙：撤回100%']],
    [{ q: '%' }, ['丙：撤回100%']],
    [{ category: '/old_law/' }, ['甲：首次公开']],
    [{ category: '/old_law/notices/' }, ['甲：首次公开']],
    [{ organization: 'gone' }, [FORMULA]],
    [{ uid: 'api::annual-report.annual-report' }, []],
    // Midnight in China divides the three; both ends belong to the period.
    [{ to: '2026-03-09' }, ['甲：首次公开']],
    [{ from: '2026-03-10', to: '2026-03-10' }, [FORMULA]],
    [{ from: '2026-03-11' }, ['丙：撤回100%']],
    [{ page: '2', pageSize: '2' }, ['甲：首次公开']],
  ])('%j leaves %j', async (query, expected) => {
    expect(await titles(query as Record<string, string>)).toEqual(expected);
  });

  test.each(['kind=deleted', 'from=2026-02-30', 'pageSize=1000', 'q=a&q=b', 'page=0'])(
    '?%s is refused with a code and both languages, in list and exports alike',
    async (query) => {
      for (const path of ['/ledger', '/ledger/export.csv', '/ledger/export.xlsx']) {
        const response = await request(`${path}?${query}`);
        expect(response.status).toBe(400);
        const { error } = (await response.json()) as {
          error: { details: { code: string; message: { zh: string; en: string } } };
        };
        expect(error.details.code).toMatch(/^ledger_query\./);
        expect(error.details.message.zh).toMatch(/\p{Script=Han}/u);
        expect(error.details.message.en).toMatch(/[a-z]{3}/);
      }
    },
  );
});

describe('what filters can be set to', () => {
  const choices = async (path: string) =>
    ((await (await request(path)).json()) as { data: LedgerChoice[] }).data;

  test('organizations by part of the name, and the one already chosen', async () => {
    const { documentId, name } = organization;
    const expected = [{ value: documentId, label: name }];
    expect(await choices(`/ledger/organizations?q=${encodeURIComponent(name)}`)).toEqual(expected);
    expect(await choices(`/ledger/organizations?value=${documentId}`)).toEqual(expected);
    expect(await choices('/ledger/organizations?q=nobody')).toEqual([]);
  });

  test('categories, whose value is the path', async () => {
    const expected = [{ value: category.path, label: category.name }];
    expect(await choices(`/ledger/categories?q=${encodeURIComponent(category.name)}`)).toEqual(
      expected,
    );
    expect(await choices(`/ledger/categories?value=${encodeURIComponent(category.path)}`)).toEqual(
      expected,
    );
  });
});

describe('exports', () => {
  test('CSV is UTF-8 with a byte order mark, Chinese headers, Shanghai times and no formula', async () => {
    const response = await request('/ledger/export.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const disposition = decodeURIComponent(response.headers.get('content-disposition') ?? '');
    expect(disposition).toMatch(/公开台账-\d{4}-\d{2}-\d{2}\.csv/);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows = parse<Record<string, string>>(bytes, { bom: true, columns: true });
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatchObject({
      时间: '2026-03-10 00:00:00',
      事由: '变更',
      标题: `'${FORMULA}`,
      机关: 'gone',
      变更程度: '轻微',
      说明: '改正错字，\n换行',
      首次公开: '否',
    });
    expect(rows[0]).toMatchObject({
      事由: '撤回',
      撤回原因: '涉及个人隐私或者商业秘密',
      说明: '含有个人信息。',
    });
    expect(rows[2]).toMatchObject({ 机关: organization.name, 栏目: category.name, 首次公开: '是' });
  });

  test('XLSX has the same rows, as texts', async () => {
    const response = await request('/ledger/export.xlsx?kind=changed');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    const sheet = workbook.getWorksheet('公开台账');
    expect(sheet?.rowCount).toBe(2);
    expect(sheet?.getRow(1).getCell(1).value).toBe('序号');
    const title = sheet?.getRow(2).getCell(4);
    expect(title?.value).toBe(FORMULA);
    expect(title?.type).toBe(ExcelJS.ValueType.String);
    expect(sheet?.getRow(2).getCell(2).value).toBe('2026-03-10 00:00:00');
  });

  test('all of many events come out once, in order, past the batches; a filter holds', async () => {
    await makeManyEvents(app.strapi, 2_500);
    const read = async (query: string) => {
      const response = await request(`/ledger/export.csv?${query}`);
      return parse<Record<string, string>>(await response.text(), { bom: true, columns: true });
    };
    const rows = await read('');
    expect(rows).toHaveLength(2_503);
    const sequences = rows.map((row) => Number(row['序号']));
    expect(sequences).toEqual([...sequences].sort((a, b) => b - a));
    expect(new Set(sequences).size).toBe(2_503);
    expect(await read('q=many/2026-25')).toHaveLength(12);
  });

  test('a reader who leaves halfway does not trouble the next', async () => {
    for (const path of ['/ledger/export.csv', '/ledger/export.xlsx']) {
      const abort = new AbortController();
      const response = await fetch(`${app.url}/publication${path}`, {
        headers: { authorization: `Bearer ${reader}` },
        signal: abort.signal,
      });
      expect(response.status).toBe(200);
      abort.abort();
    }
    expect((await list({ kind: 'withdrawn' })).pagination.total).toBe(1);
    expect((await request('/ledger/export.csv?kind=withdrawn')).status).toBe(200);
  });
});
