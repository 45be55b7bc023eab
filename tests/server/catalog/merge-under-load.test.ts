import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization } from '../support/make-records';
import {
  CATEGORY,
  catalogClient,
  DISCLOSURE,
  filing,
  ledgerOf,
  pathOf,
  publicationOf,
  rowsOf,
} from './catalog-client';

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
const sql = async <Row>(statement: string, bindings: Record<string, unknown> = {}) =>
  ((await app.strapi.db.connection.raw(statement, bindings as never)) as { rows: Row[] }).rows;

describe('a merge while others publish into the category that ends', () => {
  it('leaves nothing behind, loses nothing, and refuses who comes too late', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [from, into] = [await make(), await make()];
      const drafts = await Promise.all(Array.from({ length: 6 }, () => file.draft(from)));
      const documents = app.strapi.documents(DISCLOSURE);
      const writers = [
        ...drafts.map((documentId) => documents.publish({ documentId })),
        ...Array.from({ length: 4 }, () => file.published(from)),
      ];
      const merge = catalog.run('merge', { from: from.documentId, into: into.documentId });
      const results = await Promise.allSettled([merge, ...writers]);
      for (const result of results) {
        if (result.status === 'fulfilled') continue;
        expect(result.reason).toMatchObject({ details: { code: 'disclosure.category_closed' } });
      }
      expect(results[0]?.status).toBe('fulfilled');
      const left = await app.strapi.db
        .query(DISCLOSURE)
        .count({ where: { category: { documentId: from.documentId } } });
      expect(left).toBe(0);
      for (const documentId of drafts) {
        const { published } = await rowsOf(app, documentId);
        expect(published?.category?.documentId).toBe(into.documentId);
        expect(await publicationOf(app, documentId)).toMatchObject({ category_path: pathOf(into) });
        const events = await ledgerOf(app, documentId);
        expect(events.at(-1)).toMatchObject({ category_path: pathOf(into) });
      }
    }
  });

  it('two merges crosswise do not make a circle', async () => {
    const [a, b] = [await make(), await make()];
    const results = await Promise.all([
      catalog.attempt('merge', { from: a.documentId, into: b.documentId }),
      catalog.attempt('merge', { from: b.documentId, into: a.documentId }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it('an operation and an edit of the same category take turns', async () => {
    const [parent, category] = [await make(), await make()];
    const edits = Array.from({ length: 5 }, (_, n) =>
      app.strapi
        .documents(CATEGORY)
        .update({ documentId: category.documentId, data: { name: `名称${n}` } as never }),
    );
    const move = catalog.run('move', {
      category: category.documentId,
      newParent: parent.documentId,
    });
    await Promise.all([move, ...edits]);
    const states = await catalog.history(category.documentId);
    for (const [index, state] of states.entries()) {
      if (index > 0) expect(state.validTo).toBe(states[index - 1]?.validFrom);
    }
    expect(states[0]?.path).toContain(pathOf(parent));
  });
});

describe('5,000 documents', () => {
  it('are merged in seconds, with a moved event each', async () => {
    const [from, into] = [await make(), await make()];
    await file.published(from);
    await multiply(5000, from.documentId);
    await sql('analyze');
    const began = Date.now();
    const outcome = await catalog.run('merge', { from: from.documentId, into: into.documentId });
    const seconds = (Date.now() - began) / 1000;
    console.info(`merge of ${outcome.documents.total} documents: ${seconds.toFixed(1)} s`);
    expect(outcome.documents).toEqual({ total: 5001, published: 5001, drafts: 0 });
    expect(seconds).toBeLessThan(60);
    const [moved] = await sql<{ n: number }>(
      `select count(*)::int as n from zhaoshi_publication.ledger where kind = 'moved' and category_path = :path`,
      { path: pathOf(into) },
    );
    expect(moved?.n).toBe(5001);
    const [stale] = await sql<{ n: number }>(
      `select count(*)::int as n from disclosures where category_path = :path`,
      { path: pathOf(from) },
    );
    expect(stale?.n).toBe(0);
  });

  it('are found by index: by category on record, by path and by day', async () => {
    const plan = async (statement: string) =>
      (await sql<{ 'QUERY PLAN': string }>(`explain ${statement}`))
        .map((line) => line['QUERY PLAN'])
        .join('\n');
    expect(
      await plan(`select * from zhaoshi_publication.publications where category_id = 'nobody'`),
    ).toContain('publications_by_category');
    expect(
      await plan(
        `select * from zhaoshi_publication.category_history where path = '/x/' order by valid_from desc limit 1`,
      ),
    ).toMatch(/category_history_by_path|Seq Scan/);
    expect(
      await plan(
        `select * from zhaoshi_publication.ledger where recorded_at >= '2020-01-01' and recorded_at < '2020-02-01'`,
      ),
    ).toContain('ledger_by_time');
  });
});

/** Copies the one published document of a category, rows and records alike. */
async function multiply(count: number, categoryId: string): Promise<void> {
  const columns = (
    await sql<{ column_name: string }>(
      `select column_name from information_schema.columns where table_name = 'disclosures'
       and column_name not in ('id', 'document_id', 'document_number')`,
    )
  ).map(({ column_name }) => `"${column_name}"`);
  await sql(
    `with copied as (
       insert into disclosures (document_id, ${columns.join(', ')})
       select 'bulk' || n, ${columns.map((name) => `d.${name}`).join(', ')}
       from disclosures d join disclosures_category_lnk l on l.disclosure_id = d.id
       join catalog_categories c on c.id = l.catalog_category_id and c.document_id = :category
       cross join generate_series(1, ${count}) n returning id)
     insert into disclosures_category_lnk (disclosure_id, catalog_category_id)
     select copied.id, c.id from copied cross join catalog_categories c where c.document_id = :category`,
    { category: categoryId },
  );
  await sql(
    `with one as (select * from zhaoshi_publication.publications where category_id = :category limit 1),
       named as (select one.*, 'bulk' || n as copy, n from one cross join generate_series(1, ${count}) n),
       kept as (
         insert into zhaoshi_publication.contents (digest, content)
         select 'digest' || n, json_build_object('category', json_build_array(category_id), 'title', 'bulk' || n) from named)
     insert into zhaoshi_publication.publications (uid, document_id, index_number, numbered_by, number_year, number_serial,
       state, title, digest, organization_id, category_id, category_path, first_published_at, last_changed_at, last_checked_at)
     select uid, copy, 'bulk/' || n, 'bulk', number_year, n, state, title, 'digest' || n, organization_id, category_id,
       category_path, first_published_at, last_changed_at, last_checked_at from named`,
    { category: categoryId },
  );
}
