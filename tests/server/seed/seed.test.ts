import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';

const load = createRequire(import.meta.url);
const { runSeed } = load('../../../dist/src/seed/run.js') as typeof import('../../../src/seed/run');
const { ensureDemonstrationRounds } = load(
  '../../../dist/src/seed/demonstration-rounds.js',
) as typeof import('../../../src/seed/demonstration-rounds');

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp({
    env: { ZHAOSHI_DEMO: 'true', ZHAOSHI_DEMO_STAFF_PASSWORD: 'Demo-2026-yunxi' },
  });
});
afterAll(() => app.close());

async function counts(): Promise<Record<string, number>> {
  const types = Object.keys(app.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  const entries = await Promise.all(
    types.map(async (uid) => [uid, await app.strapi.db.query(uid as never).count()] as const),
  );
  return Object.fromEntries(entries);
}

describe('the demonstration content', () => {
  it('comes with the first start', async () => {
    const found = await counts();
    expect(found['api::organization.organization']).toBeGreaterThan(20);
    expect(found['api::catalog-category.catalog-category']).toBeGreaterThan(80);
    expect(found['api::disclosure.disclosure']).toBeGreaterThan(80);
    expect(found['api::disclosure-guide.disclosure-guide']).toBe(4);
    expect(found['api::annual-report.annual-report']).toBe(2);
  });

  it('is the same after seeding again, and keeps what an editor has changed', async () => {
    const before = await counts();
    const organizations = app.strapi.db.query('api::organization.organization');
    const one = await organizations.findOne({ where: { name: '成都市人民政府' } });
    await app.strapi
      .documents('api::organization.organization')
      .update({ documentId: one.documentId, data: { phone: '编辑改过的电话' } as never });
    await runSeed(app.strapi);
    expect(await counts()).toEqual(before);
    const after = await organizations.findOne({ where: { name: '成都市人民政府' } });
    expect(after.phone).toBe('编辑改过的电话');
  });

  it('has no disclosure that its own rules would refuse to publish again', async () => {
    const documents = app.strapi.documents('api::disclosure.disclosure');
    const published = await documents.findMany({ status: 'published' });
    for (const { documentId } of published) {
      await expect(documents.publish({ documentId })).resolves.toBeTruthy();
    }
  });
});

describe('the quarterly returns of the demonstration', () => {
  const rows = async (sql: string): Promise<Record<string, unknown>[]> =>
    (await app.strapi.db.connection.raw<{ rows: Record<string, unknown>[] }>(sql)).rows;
  const standing = () =>
    rows(`select quarter, state, count(*)::int as returns, max(version) as version
      from zhaoshi_statistics.returns group by 1, 2 order by 1, 2`);

  it('fill the last quarter in every stage, and are frozen and public before it', async () => {
    const rounds = await rows(
      'select quarter, published_at as "publishedAt" from zhaoshi_statistics.rounds order by quarter',
    );
    expect(rounds.length).toBeGreaterThanOrEqual(5);
    const last = String(rounds.at(-1)?.quarter);
    const found = await standing();
    const before = found.filter(({ quarter }) => quarter !== last);
    expect(new Set(before.map(({ state }) => state))).toEqual(new Set(['frozen']));
    expect(rounds.map(({ publishedAt }) => publishedAt !== null)).toEqual([
      ...rounds.slice(1).map(() => true),
      false,
    ]);
    const now = found.filter(({ quarter }) => quarter === last).map(({ state }) => state);
    expect(now).toEqual(['accepted', 'draft', 'returned', 'self_reviewed', 'submitted']);
  });

  it('answer the public and say who did what when', async () => {
    const response = await fetch(`${app.url}/api/statistics/totals`);
    expect(response.status).toBe(200);
    const { data } = (await response.json()) as { data: unknown[] };
    expect(JSON.stringify(data)).toContain('云溪市');
    const [late] =
      await rows(`select (submitted_at at time zone 'Asia/Shanghai')::date - due_on as days
      from zhaoshi_statistics.returns where unit_id = 'donghu-tax' order by quarter limit 1`);
    expect(late?.days).toBe(2);
    const people = await rows(`select distinct person_name as name
      from zhaoshi_statistics.return_history where move = 'accept' order by 1`);
    expect(people.map(({ name }) => name)).toEqual(['何平', '林海']);
  });

  it('are filled in once', async () => {
    const before = await standing();
    await ensureDemonstrationRounds(app.strapi);
    expect(await standing()).toEqual(before);
  });
});
