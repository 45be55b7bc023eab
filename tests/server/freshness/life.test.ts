import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LifeList } from '../../../src/plugins/freshness/server/src/contracts/life';
import { assign, makePerson, signIn, type AdminClient, type Ref } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';

let app: TestApp;
let bureau: Ref;
let other: Ref;
let shared: Ref;
let lively: Ref;
let empty: Ref;
let auditor: AdminClient;
let officer: AdminClient;
let outsider: AdminClient;

async function sql(text: string, bindings: unknown[] = []): Promise<void> {
  await app.strapi.db.connection.raw(text, bindings as never[]);
}

async function publish(organization: Ref, category: Ref): Promise<void> {
  const documents = app.strapi.documents(DISCLOSURE);
  const data = publishableDisclosure(organization, category);
  const { documentId } = await documents.create({ data: data as never });
  await documents.publish({ documentId });
}

/** The platform has watched a column for so many days, on each of which it stood like this. */
async function watched(column: [Ref, Ref], status: string, days: number): Promise<void> {
  const [category, organization] = column.map(({ documentId }) => documentId);
  await sql(
    `insert into zhaoshi_freshness.snapshots
       (day, category_id, organization_id, category_path, status, counts_as_overdue, problems)
     select current_date - n, ?, ?, '/', ?, ?, '[]' from generate_series(1, ?) n`,
    [category, organization, status, status !== 'fresh', days],
  );
}

async function hire(duty: Parameters<typeof assign>[2], organization: Ref): Promise<AdminClient> {
  const person = await makePerson(app.strapi);
  await assign(app.strapi, person, duty, organization);
  return signIn(app, person);
}

async function advice(client: AdminClient): Promise<LifeList> {
  const { status, body } = await client<LifeList>('GET', '/freshness/life');
  expect(status, JSON.stringify(body)).toBe(200);
  return body.data as LifeList;
}

beforeAll(async () => {
  app = await createTestApp();
  bureau = await makeOrganization(app.strapi, { name: '云溪市统计局' });
  other = await makeOrganization(app.strapi, { name: '云溪市水务局' });
  auditor = await hire('auditor', bureau);
  officer = await hire('information_officer', bureau);
  outsider = await hire('information_officer', other);
  const top = await makeCategory(app.strapi, { name: '政务动态', kind: 'news' });
  let made = 0;
  const make = (name: string, more: Record<string, unknown> = {}) =>
    makeCategory(app.strapi, {
      name,
      // In the order of the catalog, which goes by code.
      code: `life-${(made += 1)}`,
      kind: 'news',
      parent: top.documentId,
      responsibleOrganization: bureau.documentId,
      ...more,
    });
  shared = await make('部门动态');
  lively = await make('工作动态');
  empty = await make('专题动态');
  const byLaw = await make('规范性文件', { article20Item: 1 });
  const below = await make('历年文件', { parent: byLaw.documentId });
  const lately = await make('近期动态');
  await sql("update catalog_categories set created_at = now() - interval '400 days'");
  await make('新设动态');
  for (const organization of [bureau, other]) await publish(organization, shared);
  await publish(bureau, lively);
  for (const organization of [bureau, other]) await watched([shared, organization], 'overdue', 200);
  for (const column of [lively, lately]) await watched([column, bureau], 'fresh', 200);
  for (const column of [empty, below]) await watched([column, bureau], 'blank', 200);
});
afterAll(() => app?.close());

describe('suggestions for the catalog', () => {
  test('merge what is neglected, close what is blank, and leave alone what the law wants, what is new or lately blank', async () => {
    const { results, total } = await advice(auditor);
    expect(total).toBe(2);
    expect(results.map(({ categoryName, action, into }) => [categoryName, action, into])).toEqual([
      ['部门动态', 'merge', { categoryId: lively.documentId, name: '工作动态' }],
      ['专题动态', 'close', null],
    ]);
    expect(results[0]).toMatchObject({
      categoryId: shared.documentId,
      categoryTrail: '政务动态 / 部门动态',
      reason: {
        zh: '一年内新增2条，逾期200天，建议并入“工作动态”。',
        en: '2 new items in a year, 200 days overdue: merge it into "工作动态".',
      },
    });
    expect(results[0]?.organizations.sort()).toEqual(['云溪市水务局', '云溪市统计局']);
    expect(results[1]?.reason.zh).toBe('连续400天没有公开内容，建议关闭。');
  });

  test('are told only to whoever sees every column of the category', async () => {
    const own = await advice(officer);
    expect(own.results.map(({ categoryId }) => categoryId)).toEqual([empty.documentId]);
    expect(own.total).toBe(1);
    expect(await advice(outsider)).toEqual({ results: [], total: 0 });
    const nobody = await signIn(app, await makePerson(app.strapi));
    expect((await nobody('GET', '/freshness/life')).status).toBe(403);
  });

  test('are gone once one organization keeps the category up again', async () => {
    for (let n = 1; n <= 4; n += 1) await publish(other, shared);
    const { results } = await advice(auditor);
    expect(results.map(({ categoryId }) => categoryId)).toEqual([empty.documentId]);
  });
});
