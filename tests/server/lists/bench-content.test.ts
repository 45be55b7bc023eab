import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp } from '../harness/create-test-app';
import { createBenchApp } from './bench-app';

const DISCLOSURE = 'api::disclosure.disclosure';
const ITEMS = 2_000;

let app: TestApp;

beforeAll(async () => {
  app = await createBenchApp(ITEMS);
});
afterAll(() => app.close());

async function ask<Row>(statement: string, bindings: string[] | number[] = []): Promise<Row[]> {
  const answer: { rows: Row[] } = await app.strapi.db.connection.raw(statement, bindings);
  return answer.rows;
}

type Generated = { document_id: string; index_number: string; organization_key: string };

/** Some generated documents that are public and have not been edited since. */
function someUnmodified(count: number): Promise<Generated[]> {
  return ask<Generated>(
    `select p.document_id, p.index_number, p.organization_key
     from disclosures p join disclosures d using (document_id)
     where p.published_at is not null and d.published_at is null and d.updated_at = p.updated_at
     order by p.document_id limit ?`,
    [count],
  );
}

const eventsOf = (documentId: string) =>
  ask<{ kind: string; is_first: boolean; changed_fields: string[] }>(
    `select kind, is_first, changed_fields from zhaoshi_publication.ledger
     where document_id = ? order by sequence`,
    [documentId],
  );

describe('measuring data', () => {
  it('has the shares it promises', async () => {
    const [counts] = await ask<Record<string, string>>(`
      select (select count(*) from disclosures where published_at is null) as drafts,
        (select count(*) from disclosures where published_at is not null) as published,
        (select count(*) from disclosures d join disclosures p using (document_id)
          where d.published_at is null and p.published_at is not null and d.updated_at <> p.updated_at) as modified,
        (select count(*) from organizations) as organizations,
        (select count(*) from catalog_categories) as categories,
        (select count(distinct depth) from catalog_categories) as depths`);
    expect(counts).toMatchObject({ organizations: '200', categories: '600', depths: '4' });
    expect(Number(counts?.drafts)).toBe(ITEMS);
    expect(Number(counts?.published)).toBeGreaterThan(0.95 * ITEMS);
    expect(Number(counts?.published)).toBeLessThan(0.99 * ITEMS);
    expect(Number(counts?.modified)).toBeGreaterThan(0.03 * ITEMS);
    expect(Number(counts?.modified)).toBeLessThan(0.07 * ITEMS);
  });

  it('was published as the platform would have: publishing again finds nothing changed', async () => {
    for (const { document_id: documentId, index_number } of await someUnmodified(10)) {
      const { entries } = await app.strapi.documents(DISCLOSURE).publish({ documentId });
      expect(entries[0]).toMatchObject({ indexNumber: index_number });
      expect(await eventsOf(documentId)).toEqual([
        { kind: 'published', is_first: true, changed_fields: [] },
        { kind: 'unchanged', is_first: false, changed_fields: [] },
      ]);
    }
  });

  it('can be edited and published, and the ledger names the field', async () => {
    const [one] = await someUnmodified(1);
    const documentId = one?.document_id ?? '';
    const documents = app.strapi.documents(DISCLOSURE);
    const data = { title: '改过的标题' } as never;
    const draft = await documents.update({ documentId, data });
    expect(draft).toMatchObject({ revision: 2, organizationKey: one?.organization_key });
    await documents.publish({ documentId });
    expect((await eventsOf(documentId)).at(-1)).toMatchObject({
      kind: 'changed',
      changed_fields: ['title'],
    });
  });

  it('leaves counters that carry on where the data ends', async () => {
    const [last] = await ask<{ organization_id: string; year: number; last_serial: number }>(
      `select organization_id, year, last_serial from zhaoshi_publication.index_number_counters
       where year = extract(year from now() at time zone 'Asia/Shanghai') order by last_serial desc limit 1`,
    );
    const [draft] = await ask<{ document_id: string }>(
      `select document_id from disclosures d where published_at is null and not exists (
         select from disclosures p where p.document_id = d.document_id and p.published_at is not null) limit 1`,
    );
    const documentId = draft?.document_id ?? '';
    const documents = app.strapi.documents(DISCLOSURE);
    await documents.update({
      documentId,
      data: { organization: last?.organization_id, documentNumber: null } as never,
    });
    const { entries } = await documents.publish({ documentId });
    const serial = String((last?.last_serial ?? 0) + 1).padStart(5, '0');
    expect((entries[0] as { indexNumber?: string }).indexNumber).toMatch(
      new RegExp(`/${last?.year}-${serial}$`),
    );
  });

  it('lets organizations and categories be edited under their rules', async () => {
    const [town] = await ask<{ document_id: string }>(
      `select document_id from organizations where level = 'township' limit 1`,
    );
    const organization = await app.strapi.documents('api::organization.organization').update({
      documentId: town?.document_id ?? '',
      data: { phone: '010-00000000' } as never,
    });
    expect(organization).toMatchObject({ completenessPercent: 17 });
    const [root] = await ask<{ document_id: string }>(
      `select document_id from catalog_categories where depth = 1 limit 1`,
    );
    await app.strapi.documents('api::catalog-category.catalog-category').update({
      documentId: root?.document_id ?? '',
      data: { code: 'moved' } as never,
    });
    const [misplaced] = await ask<{ count: string }>(`
      select count(*) from disclosures d
      join disclosures_category_lnk l on l.disclosure_id = d.id
      join catalog_categories c on c.id = l.catalog_category_id
      where d.category_path is distinct from c.path`);
    expect(misplaced?.count).toBe('0');
  });

  it('has every index it set aside while loading', async () => {
    const names = (
      await ask<{ indexname: string }>(
        `select indexname from pg_indexes where tablename = 'disclosures'`,
      )
    ).map(({ indexname }) => indexname);
    expect(names).toEqual(
      expect.arrayContaining([
        'disclosures_one_draft',
        'disclosures_latest',
        'disclosures_by_path',
      ]),
    );
    const duplicate = ask(`insert into disclosures (document_id, title)
      select document_id, title from disclosures where published_at is null limit 1`);
    await expect(duplicate).rejects.toThrow(/disclosures_one_draft/);
  });
});
