import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ColumnDetails } from '../../../src/plugins/freshness/server/src/contracts/api';
import { assign, makePerson, signIn, type AdminClient } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';
const SIGNED = { note: '与三定规定核对无误。', evidence: '测编发〔2026〕1号' };

let app: TestApp;
/** Reads the columns of the bureau as its final reviewer, and is information officer of another one. */
let person: AdminClient;
let path: string;
let documentPath: string;

beforeAll(async () => {
  app = await createTestApp();
  const [bureau, other] = [await makeOrganization(app.strapi), await makeOrganization(app.strapi)];
  const somebody = await makePerson(app.strapi);
  await assign(app.strapi, somebody, 'final_reviewer', bureau);
  await assign(app.strapi, somebody, 'information_officer', other);
  person = await signIn(app, somebody);
  const category = await makeCategory(app.strapi, { kind: 'static' });
  const documents = app.strapi.documents(DISCLOSURE);
  const { documentId } = await documents.create({
    data: publishableDisclosure(bureau, category) as never,
  });
  const draft = await documents.create({ data: publishableDisclosure(bureau, category) as never });
  await documents.publish({ documentId });
  path = `/freshness/columns/${category.documentId}/${bureau.documentId}`;
  documentPath = `/freshness/document-statuses/${DISCLOSURE}/${draft.documentId}`;
});
afterAll(() => app?.close());

test('who reads further than their duty goes is offered no signature there', async () => {
  const { status, body } = await person<ColumnDetails>('GET', path);
  expect([status, body.data?.mayConfirm]).toEqual([200, false]);
});

test.each(['confirm', 'acknowledge', 'recheck'])(
  'and none is taken for a column: %s',
  async (action) => {
    expect((await person('POST', `${path}/${action}`, SIGNED)).status).toBe(403);
  },
);

test('nor for a single document', async () => {
  expect((await person('GET', documentPath)).status).toBe(200);
  expect((await person('POST', `${documentPath}/confirm`, SIGNED)).status).toBe(403);
});
