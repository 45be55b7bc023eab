import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  DocumentPage,
  DocumentStatus,
} from '../../../src/plugins/freshness/server/src/contracts/documents';
import { assign, makePerson, signIn, type AdminClient } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { jobsOf } from '../jobs/jobs-of';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';
/** More than PostgreSQL takes as values of one statement. */
const COPIES = 70_000;

let app: TestApp;
let officer: AdminClient;

beforeAll(async () => {
  app = await createTestApp();
  const bureau = await makeOrganization(app.strapi);
  const category = await makeCategory(app.strapi, { kind: 'news' });
  const person = await makePerson(app.strapi);
  await assign(app.strapi, person, 'information_officer', bureau);
  officer = await signIn(app, person);
  const data = publishableDisclosure(bureau, category, { formedOn: '2026-03-02' });
  const draft = await app.strapi.documents(DISCLOSURE).create({ data: data as never });
  const { sql } = jobsOf(app.strapi);
  await sql(
    `insert into disclosures (document_id, title, formed_on, disclosure_mode, created_at, updated_at)
     select 'copy' || n, title, formed_on, disclosure_mode, created_at, updated_at
     from disclosures, generate_series(1, ${COPIES}) n where document_id = '${draft.documentId}'`,
  );
  for (const [table, column] of [
    ['disclosures_category_lnk', 'catalog_category_id'],
    ['disclosures_organization_lnk', 'organization_id'],
  ]) {
    await sql(
      `insert into ${table} (disclosure_id, ${column}) select d.id, l.${column}
       from disclosures d, ${table} l where d.document_id like 'copy%'`,
    );
  }
});
afterAll(() => app?.close());

test('seventy thousand drafts that are not public yet are counted; of one of them, only that one', async () => {
  const path = '/freshness/document-statuses';
  const one = await officer<DocumentStatus[]>('GET', `${path}/${DISCLOSURE}/copy7`);
  expect(one.body.data).toMatchObject([{ documentId: 'copy7', kind: 'formation' }]);
  const before = await jobsOf(app.strapi).sql('select 1 from zhaoshi_freshness.document_statuses');
  expect(before).toHaveLength(1);
  const page = await officer<DocumentPage>('GET', path);
  expect(page.body.data?.total).toBe(COPIES + 1);
});
