import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ColumnDetails } from '../../../src/plugins/freshness/server/src/contracts/api';
import { assign, makePerson, signIn, type AdminClient } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { jobsOf } from '../jobs/jobs-of';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';

let app: TestApp;
let officer: AdminClient;
let bureau: { documentId: string };
let blank: { documentId: string };

const sql = <Row>(statement: string) => jobsOf(app.strapi).sql<Row>(statement);
const standing = async ({ documentId }: { documentId: string }) => {
  const path = `/freshness/columns/${documentId}/${bureau.documentId}`;
  return ((await officer<ColumnDetails>('GET', path)).body.data as ColumnDetails | null)?.status;
};

/** As when freshness was kept while the ledger was put back to a time before its last event. */
const putLedgerBack = () =>
  sql(
    'update zhaoshi_freshness.ledger_position set sequence = 999999, event_id = gen_random_uuid()',
  );

beforeAll(async () => {
  app = await createTestApp();
  bureau = await makeOrganization(app.strapi);
  const person = await makePerson(app.strapi);
  await assign(app.strapi, person, 'information_officer', bureau);
  officer = await signIn(app, person);
  const responsibleOrganization = bureau.documentId;
  blank = await makeCategory(app.strapi, { kind: 'news', responsibleOrganization });
});
afterAll(() => app?.close());

test('an empty ledger that was put back leaves blank columns blank, and is begun anew once', async () => {
  expect(await standing(blank)).toBe('blank');
  await putLedgerBack();
  expect(await standing(blank)).toBe('blank');
  expect(
    await sql('select sequence::int as sequence, event_id from zhaoshi_freshness.ledger_position'),
  ).toEqual([{ sequence: 0, event_id: null }]);
});

test('a ledger that was put back is folded anew, and columns no event names stay as they were', async () => {
  const filled = await makeCategory(app.strapi, { kind: 'news' });
  const documents = app.strapi.documents(DISCLOSURE);
  const data = publishableDisclosure(bureau, filled, {});
  const { documentId } = await documents.create({ data: data as never });
  await documents.publish({ documentId });
  expect(await standing(filled)).toBe('fresh');
  await putLedgerBack();
  expect(await standing(filled)).toBe('fresh');
  expect(await standing(blank)).toBe('blank');
});
