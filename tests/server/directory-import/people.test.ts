import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeOrganization, nextOrganizationCode } from '../support/make-records';
import { brief, importClient, makeXlsx, toCsv } from './upload';

const HEADER = ['姓名', '电子邮箱', '单位', '职责', '生效日期', '截止日期', '含下级单位'];

let app: TestApp;
let token: string;
let send: ReturnType<typeof importClient>;
const code = nextOrganizationCode();

beforeAll(async () => {
  app = await createTestApp();
  token = await adminLogin(app.url);
  send = importClient(app.url, token);
  await makeOrganization(app.strapi, { name: '测试局', code });
});
afterAll(() => app.close());

const users = () => app.strapi.db.query('admin::user').count();
const assignments = () => app.strapi.db.query('plugin::directory.assignment').count();

type Person = {
  name: string;
  isActive: boolean;
  roles: { code: string }[];
  assignments: {
    duty: string;
    validFrom: string | null;
    validTo: string | null;
    includesSubordinates: boolean;
  }[];
};

async function person(email: string): Promise<Person | undefined> {
  const response = await fetch(`${app.url}/directory/people?search=${encodeURIComponent(email)}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { data } = (await response.json()) as { data: { people: Person[] } };
  return data.people.at(0);
}

test('a dry run names row and cell, finds conflicting duties, and makes no account', async () => {
  const before = [await users(), await assignments()];
  const bytes = await makeXlsx([
    HEADER,
    [
      '张䶮',
      'zhang@example.org',
      '测试局',
      '信息员',
      new Date('2026-03-01'),
      '2026年12月31日',
      '否',
    ],
    ['李四', 'li@example.org', '测试局', '信息员、保密审查员'],
    ['王五', 'wang@example.org', '没有的局', '信息员'],
    ['赵六', 'zhao', '测试局', '局长', '2026-02-30'],
    ['钱七', 'qian@example.org', code, '统计员', '2026/5/1', '2026/4/1'],
    ['', 'sun@example.org', '测试局', ''],
  ]);
  const { data } = await send('people', { name: '人员.xlsx', bytes });
  expect(brief(data).sort()).toEqual([
    'A7 import.required',
    'B5 import.not_an_email',
    'C4 import.organization_unknown',
    'D3 duties.secrecy_and_author',
    'D5 import.unknown_choice',
    'D7 import.required',
    'E5 import.not_a_day',
    'F6 directory.ends_before_start',
  ]);
  expect(data.problems.find(({ cell }) => cell === 'D3')).toMatchObject({
    row: 3,
    column: '职责',
    value: '保密审查员',
  });
  expect(data).toMatchObject({ rows: 6, creates: 1, isApplied: false, invitations: [] });
  expect([await users(), await assignments()]).toEqual(before);
  const refused = await send('people', {
    name: '人员.xlsx',
    bytes,
    query: `dryRun=false&digest=${data.digest}`,
  });
  expect(refused.status).toBe(400);
  expect([await users(), await assignments()]).toEqual(before);
});

test('applied, people are invited with a link that works, and have their duties and roles', async () => {
  const bytes = toCsv([
    HEADER,
    ['张䶮', 'Zhang@Example.org', '测试局', '信息员', '2026-03-01', '2099-12-31', '否'],
    ['张䶮', 'zhang@example.org', code, '统计员', '', '', ''],
  ]);
  const { data: checked } = await send('people', { bytes });
  expect(brief(checked)).toEqual([]);
  expect(checked).toMatchObject({ creates: 2, newAccounts: 1 });
  const query = `dryRun=false&digest=${checked.digest}`;
  const { data } = await send('people', { bytes, query });
  expect(data).toMatchObject({ isApplied: true, newAccounts: 1 });
  expect(data.invitations).toMatchObject([{ name: '张䶮', email: 'zhang@example.org' }]);

  const found = await person('zhang@example.org');
  expect(found).toMatchObject({ name: '张䶮', isActive: false });
  expect(found?.roles.map((role) => role.code).sort()).toEqual([
    'information_officer',
    'statistician',
  ]);
  const officer = found?.assignments.find(({ duty }) => duty === 'information_officer');
  expect(officer).toMatchObject({
    validFrom: '2026-03-01',
    validTo: '2099-12-31',
    includesSubordinates: false,
  });

  const again = await send('people', { bytes, query });
  expect(again.data).toMatchObject({ unchanged: 2, creates: 0, updates: 0, invitations: [] });

  const registrationToken = new URL(data.invitations[0]?.link ?? '').searchParams.get(
    'registrationToken',
  );
  const response = await fetch(`${app.url}/admin/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      registrationToken,
      userInfo: { firstname: '䶮', lastname: '张', password: 'Test-Password-2' },
    }),
  });
  expect(response.status).toBe(200);
  expect((await person('zhang@example.org'))?.isActive).toBe(true);
});

test('an existing assignment is brought to what the file says, and names are left alone', async () => {
  const bytes = toCsv([
    ['姓名', '电子邮箱', '单位', '职责', '截止日期'],
    ['章䶮', 'zhang@example.org', '测试局', '信息员', '2098-12-31'],
  ]);
  const { data } = await send('people', { bytes });
  expect(data).toMatchObject({ updates: 1, newAccounts: 0 });
  expect(brief(data)).toEqual(['A2 import.name_differs']);
  await send('people', { bytes, query: `dryRun=false&digest=${data.digest}` });
  const found = await person('zhang@example.org');
  expect(found?.name).toBe('张䶮');
  const officer = found?.assignments.find(({ duty }) => duty === 'information_officer');
  expect(officer).toMatchObject({ validFrom: '2026-03-01', validTo: '2098-12-31' });
});

test('only who may import may, and accounts only who may make them', async () => {
  const credentials = { email: 'zhang@example.org', password: 'Test-Password-2' };
  const outsider = importClient(app.url, await adminLogin(app.url, credentials));
  const bytes = toCsv([HEADER, ['周八', 'zhou@example.org', '测试局', '统计员', '', '', '']]);
  for (const kind of ['people', 'organizations']) {
    expect((await outsider(kind, { bytes })).status).toBe(403);
  }
  const nobody = importClient(app.url, '');
  expect((await nobody('people', { bytes })).status).toBe(401);
});

test('a system administrator, who has no right over content, imports both', async () => {
  const users = app.strapi.service('admin::user') as unknown as {
    create(user: Record<string, unknown>): Promise<unknown>;
  };
  const role = (await app.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'system_administrator' } })) as { id: number };
  const credentials = { email: 'system@example.org', password: 'Test-Password-3' };
  await users.create({ ...credentials, firstname: '管', isActive: true, roles: [role.id] });
  const own = importClient(app.url, await adminLogin(app.url, credentials));
  const people = toCsv([HEADER, ['周八', 'zhou@example.org', '测试局', '统计员', '', '', '']]);
  const units = toCsv([
    ['名称', '层级', '类别'],
    ['系统局', '市级', '政府部门'],
  ]);
  for (const [kind, bytes] of [
    ['people', people],
    ['organizations', units],
  ] as const) {
    const { data, status } = await own(kind, { bytes });
    expect(status).toBe(200);
    expect(brief(data)).toEqual([]);
    const applied = await own(kind, { bytes, query: `dryRun=false&digest=${data.digest}` });
    expect(applied.data).toMatchObject({ isApplied: true, creates: 1 });
  }
});
