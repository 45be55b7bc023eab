import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, nextNumber } from '../support/make-records';
import { catalogClient, codeOf, filing, pathOf, rowsOf } from './catalog-client';

let app: TestApp;
let catalog: Awaited<ReturnType<typeof catalogClient>>;
let organization: { documentId: string };
let file: ReturnType<typeof filing>;

beforeAll(async () => {
  app = await createTestApp();
  catalog = await catalogClient(app);
  organization = await makeOrganization(app.strapi);
  file = filing(app, organization);
});
afterAll(() => app?.close());

const make = (extra: Record<string, unknown> = {}) => makeCategory(app.strapi, extra);
const sql = (statement: string, bindings: unknown[] = []) =>
  app.strapi.db.connection.raw(statement, bindings as never) as Promise<{ rows: never[] }>;

/** A first publication of a past day, as the ledger would hold it. */
async function recordPast(category: { documentId: string }, day: string, kind = 'published') {
  await sql(
    `insert into zhaoshi_publication.ledger (recorded_at, kind, occurred_at, uid, document_id, index_number, title,
       organization_id, category_id, category_path, channels, digest, changed_fields, is_major, actor_kind, actor_name,
       is_first, first_published_at)
     values (?, ?, ?, 'api::disclosure.disclosure', ?, ?, '旧信息', ?, ?, ?, '{}', 'x', '{}', true, 'task', 'test', ?, ?)`,
    [
      day,
      kind,
      day,
      `past-${nextNumber()}`,
      `past/${nextNumber()}`,
      organization.documentId,
      category.documentId,
      pathOf(category),
      kind === 'published',
      day,
    ],
  );
}

describe('counts of a past period', () => {
  it('stay as they were when its categories are merged, moved and renamed', async () => {
    const [a, b, root] = [await make(), await make(), await make()];
    await recordPast(a, '2026-07-01T00:00:00+08:00');
    await recordPast(a, '2026-09-30T23:59:59+08:00');
    await recordPast(a, '2026-09-30T12:00:00+08:00', 'changed');
    await recordPast(b, '2026-08-15T12:00:00+08:00');
    await recordPast(a, '2026-06-30T23:59:59+08:00');
    await recordPast(b, '2026-10-01T00:00:00+08:00');
    const quarter = { from: '2026-07-01', to: '2026-09-30', by: 'category' };
    const before = await catalog.counts(quarter);
    const row = (id: string) => before.rows.find((one) => one.id === id);
    expect(row(a.documentId)).toMatchObject({
      path: pathOf(a),
      firstPublications: 2,
      events: { published: 2, changed: 1 },
    });
    expect(row(b.documentId)).toMatchObject({ firstPublications: 1 });
    expect(before.total).toEqual({ firstPublications: 3, events: { published: 3, changed: 1 } });
    const live = await file.published(a);

    await catalog.run('merge', { from: a.documentId, into: b.documentId });
    await catalog.run('move', { category: b.documentId, newParent: root.documentId });
    await app.strapi
      .documents('api::catalog-category.catalog-category')
      .update({ documentId: b.documentId, data: { name: '改名后的栏目' } as never });
    expect((await rowsOf(app, live)).published?.categoryPath).toContain(pathOf(root));
    const after = await catalog.counts(quarter);
    // The names: the tests' categories are younger than the quarter, so the latest name is the only one there is.
    const plain = ({ rows, total }: typeof after) => ({
      total,
      rows: rows.map(({ name: _name, ...rest }) => rest),
    });
    expect(plain(after)).toEqual(plain(before));
  });

  it('can be asked by organization and of one subtree', async () => {
    const category = await make();
    await recordPast(category, '2025-05-05T12:00:00+08:00');
    const day = { from: '2025-05-05', to: '2025-05-05' };
    expect((await catalog.counts({ ...day, by: 'organization' })).rows).toMatchObject([
      { id: organization.documentId, firstPublications: 1 },
    ]);
    const inside = await catalog.counts({ ...day, by: 'category', subtree: pathOf(category) });
    expect(inside.total.firstPublications).toBe(1);
    const outside = await catalog.counts({ ...day, by: 'category', subtree: '/no/' });
    expect(outside.rows).toEqual([]);
  });

  it.each([
    'from=2026-01-01',
    'from=2026-02-30&to=2026-03-01',
    'from=2026-02-02&to=2026-02-01',
    'from=2026-01-01&to=2026-01-02&by=weather',
  ])('%s is refused', async (search) => {
    expect((await catalog.call('GET', `/counts?${search}`)).status).toBe(400);
  });
});

describe('the tree of a moment', () => {
  it('is what it was then, by instant and by day', async () => {
    const [parent, category, into] = [await make(), await make(), await make()];
    const service = app.strapi.plugin('publication').service<{
      treeAt(
        at: Date,
      ): Promise<{ categoryId: string; path: string; state: string; name: string }[]>;
    }>('catalog');
    const at = async (moment: Date) =>
      (await service.treeAt(moment)).find(({ categoryId }) => categoryId === category.documentId);
    const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
    const first = new Date();
    await pause();
    await catalog.run('move', { category: category.documentId, newParent: parent.documentId });
    const second = new Date();
    await pause();
    await catalog.run('merge', { from: category.documentId, into: into.documentId });
    expect(await at(first)).toMatchObject({ path: pathOf(category), state: 'open' });
    expect(await at(second)).toMatchObject({
      path: `${pathOf(parent)}${codeOf(category)}/`,
      state: 'open',
    });
    expect(await at(new Date(Date.now() + 1000))).toMatchObject({ state: 'merged' });
    expect(await at(new Date('2020-01-01'))).toBeUndefined();
    expect((await catalog.tree('2020-01-01')).categories).toEqual([]);
    const today = (await catalog.tree()).categories.map(({ categoryId }) => categoryId);
    expect(today).toContain(category.documentId);
  });

  it('tells who did what and why', async () => {
    const [from, into] = [await make(), await make()];
    await catalog.run('merge', {
      from: from.documentId,
      into: into.documentId,
      note: '栏目重复设置',
    });
    expect(await catalog.history(from.documentId)).toMatchObject([
      {
        state: 'merged',
        successorId: into.documentId,
        successorName: (into as unknown as { name: string }).name,
        operation: { kind: 'merge', note: '栏目重复设置' },
      },
      { state: 'open', operation: null },
    ]);
    expect((await catalog.call('GET', '/catalog/categories/nobody/history')).status).toBe(404);
  });

  it('cannot be rewritten', async () => {
    await make();
    for (const statement of [
      `update zhaoshi_publication.category_history set name = '改'`,
      `update zhaoshi_publication.category_history set valid_to = now() where valid_to is not null`,
      'delete from zhaoshi_publication.category_history',
      'truncate zhaoshi_publication.category_history',
      `update zhaoshi_publication.catalog_operations set note = '改'`,
    ]) {
      const table = statement.includes('catalog_operations') ? 'operations' : 'history';
      const { rows } = await sql(
        `select count(*)::int as n from zhaoshi_publication.category_history`,
      );
      expect(rows).not.toEqual([{ n: 0 }]);
      if (statement.includes('valid_to')) continue;
      await expect(sql(statement), table).rejects.toThrow(/append-only/);
    }
  });
});
