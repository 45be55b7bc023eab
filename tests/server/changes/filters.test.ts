import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization } from '../support/make-records';
import { FeedReader, readerFromNow } from './feed-reader';
import { happenIn, nextDocumentId, type Entry, type Registered } from './ledger-entries';

let app: TestApp;
let client: Client;

beforeAll(async () => {
  app = await createTestApp();
  client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await app.close();
});

const readerNow = (parameters = {}) => readerFromNow(app.url, parameters);
const happen = (id: string, entry: Partial<Entry> = {}, row: Partial<Registered> = {}) =>
  happenIn(client, id, entry, row);

describe('a filter', () => {
  const titles = (reader: FeedReader) =>
    reader.seen.map(({ title, left }) => [title, left === true]);

  test('by type takes one, several with commas, or several by repetition', async () => {
    const before = (await readerNow()).after ?? '';
    await happen(nextDocumentId());
    await happen(nextDocumentId(), { uid: 'api::annual-report.annual-report' });
    await happen(nextDocumentId(), { uid: 'api::disclosure-guide.disclosure-guide' });
    const typesOf = async (query: string) => {
      const response = await fetch(`${app.url}/api/changes?after=${before}&${query}`);
      const { data } = (await response.json()) as { data: { type: string }[] };
      return data.map(({ type }) => type);
    };
    expect(await typesOf('type=disclosure')).toEqual(['disclosure']);
    expect(await typesOf('type=disclosure,annual-report')).toEqual(['disclosure', 'annual-report']);
    expect(await typesOf('type=disclosure-guide&type=annual-report')).toEqual([
      'annual-report',
      'disclosure-guide',
    ]);
  });

  test('by organization leaves out the others, and says when a document leaves', async () => {
    const [one, other] = [await makeOrganization(app.strapi), await makeOrganization(app.strapi)];
    const reader = await readerNow({ organization: one.documentId });
    const id = nextDocumentId();
    await happen(id, { title: '甲', organization_id: one.documentId });
    await happen(nextDocumentId(), { title: '乙', organization_id: other.documentId });
    await happen(id, { kind: 'moved', title: '甲', organization_id: other.documentId });
    await happen(id, { kind: 'changed', title: '甲', organization_id: other.documentId });
    await reader.catchUp();
    expect(titles(reader)).toEqual([
      ['甲', false],
      ['甲', true],
    ]);
  });

  test('by category takes the subtree, by path or by code, and says when a document leaves it', async () => {
    const root = await makeCategory(app.strapi);
    const child = await makeCategory(app.strapi, { parent: root.documentId });
    const sibling = await makeCategory(app.strapi, { code: `${root.code}-x` });
    const path = { root: `/${root.code}/`, child: `/${root.code}/${child.code}/` };
    const elsewhere = { category_id: sibling.documentId, category_path: `/${sibling.code}/` };
    const inChild = { category_id: child.documentId, category_path: path.child };
    const byCode = await readerNow({ category: root.code });
    const byPath = await readerNow({ category: path.root });
    const byChild = await readerNow({ category: child.code, limit: '1' });
    const bySibling = await readerNow({ category: sibling.code });

    const id = nextDocumentId();
    await happen(id, { title: '甲', ...inChild });
    await happen(nextDocumentId(), { title: '乙', ...elsewhere });
    await happen(nextDocumentId(), { title: '丙' });
    await happen(id, { kind: 'moved', title: '甲', ...elsewhere });
    await happen(id, { kind: 'changed', title: '甲', ...elsewhere });
    for (const reader of [byCode, byPath, byChild]) {
      await reader.catchUp();
      expect(titles(reader)).toEqual([
        ['甲', false],
        ['甲', true],
      ]);
      expect(reader.seen[1]?.categoryPath).toBe(elsewhere.category_path);
    }
    await bySibling.catchUp();
    expect(titles(bySibling)).toEqual([
      ['乙', false],
      ['甲', false],
      ['甲', false],
    ]);
  });

  test('by code follows a category that was moved, events from before included', async () => {
    const [old, root] = [await makeCategory(app.strapi), await makeCategory(app.strapi)];
    const category = await makeCategory(app.strapi, { parent: old.documentId });
    const reader = await readerNow({ category: category.code });
    const filed = {
      category_id: category.documentId,
      category_path: `/${old.code}/${category.code}/`,
    };
    const gone = nextDocumentId();
    await happen(gone, { title: '甲', ...filed });
    await reader.catchUp();
    await happen(
      gone,
      { kind: 'withdrawn', reason: 'error', ...filed },
      { withdrawal_reason: 'error' },
    );
    await app.strapi.documents('api::catalog-category.catalog-category').update({
      documentId: category.documentId,
      data: { parent: root.documentId } as never,
    });
    expect((await reader.catchUp()).map(({ kind, left }) => [kind, left])).toEqual([
      ['withdrawn', undefined],
    ]);
  });

  test('that matches next to nothing does not make one request walk the whole ledger', async () => {
    const organization = await makeOrganization(app.strapi);
    const reader = new FeedReader(app.url, { organization: organization.documentId });
    await client.query(
      `insert into zhaoshi_publication.ledger_intake (entry)
       select jsonb_build_object('kind', 'published', 'uid', 'api::disclosure.disclosure', 'document_id', 'bulk' || n,
         'title', 'bulk', 'index_number', 'BULK/2026-' || n, 'channels', '{}'::text[], 'digest', 'd',
         'changed_fields', '{}'::text[], 'is_major', false, 'actor_kind', 'task', 'actor_name', 'bulk', 'is_first', true,
         'occurred_at', '2026-03-02T00:00:00Z', 'first_published_at', '2026-03-02T00:00:00Z')
       from generate_series(1, 11000) n`,
    );
    const id = await happen(nextDocumentId(), { organization_id: organization.documentId });
    let pages = 1;
    while (await reader.poll()) pages += 1;
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(reader.seen.map(({ documentId }) => documentId)).toEqual([id]);
  }, 180_000);
});
