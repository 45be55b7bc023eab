import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';
let app: TestApp;
let organization: { documentId: string };
let category: { documentId: string };

beforeAll(async () => {
  // One connection: a stray query outside the transaction would wait for it for ever.
  app = await createTestApp({ env: { DATABASE_POOL_MAX: '1' } });
  organization = await makeOrganization(app.strapi);
  category = await makeCategory(app.strapi);
});
afterAll(() => app.close());

async function makeDraft(): Promise<string> {
  const data = publishableDisclosure(organization, category);
  const { documentId } = await app.strapi.documents(DISCLOSURE).create({ data: data as never });
  return documentId;
}

describe('two writers of one document wait for each other', () => {
  it('leaves one published row after parallel publishes', async () => {
    const documentId = await makeDraft();
    const documents = app.strapi.documents(DISCLOSURE);
    await Promise.all([1, 2, 3, 4].map(() => documents.publish({ documentId })));
    const where = { documentId, publishedAt: { $notNull: true } };
    expect(await app.strapi.db.query(DISCLOSURE).count({ where })).toBe(1);
  });

  it('publishes many documents at once with a single connection', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, makeDraft));
    await Promise.all(
      ids.map((documentId) => app.strapi.documents(DISCLOSURE).publish({ documentId })),
    );
    const where = { documentId: { $in: ids }, publishedAt: { $notNull: true } };
    expect(await app.strapi.db.query(DISCLOSURE).count({ where })).toBe(10);
  });

  it('keeps a second draft or published row out by index, whoever writes it', async () => {
    const documentId = await makeDraft();
    const [row] = await app.strapi.db.query(DISCLOSURE).findMany({ where: { documentId } });
    const insert = app.strapi.db
      .connection('disclosures')
      .insert({ document_id: documentId, title: row.title });
    await expect(insert).rejects.toThrow(/disclosures_one_draft/);
  });

  it('keeps the columns of lists in step with the relations, on draft and published row', async () => {
    const documentId = await makeDraft();
    const documents = app.strapi.documents(DISCLOSURE);
    await documents.publish({ documentId });
    const other = await makeCategory(app.strapi);
    await documents.update({ documentId, data: { category: other.documentId } as never });
    const rows = await app.strapi.db.query(DISCLOSURE).findMany({ where: { documentId } });
    const paths = Object.fromEntries(
      rows.map((row: { publishedAt: unknown; categoryPath: string }) => [
        row.publishedAt ? 'published' : 'draft',
        row.categoryPath,
      ]),
    );
    expect(paths.draft).toBe((other as { path?: string }).path);
    expect(paths.published).not.toBe(paths.draft);
    await documents.discardDraft({ documentId });
    const [draft] = await app.strapi.db
      .query(DISCLOSURE)
      .findMany({ where: { documentId, publishedAt: null } });
    expect(draft.categoryPath).toBe(paths.published);
  });
});
