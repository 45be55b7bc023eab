import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ColumnDetails } from '../../../src/plugins/freshness/server/src/contracts/api';
import { assign, makePerson, signIn, type AdminClient } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { runDaysLater } from './support/days-later';

const DISCLOSURE = 'api::disclosure.disclosure';

let app: TestApp;
let officer: AdminClient;
let bureau: { documentId: string };

const column = (kind: string) =>
  makeCategory(app.strapi, { kind, responsibleOrganization: bureau.documentId });

async function publishedIn(kind: string) {
  const category = await column(kind);
  const documents = app.strapi.documents(DISCLOSURE);
  const { documentId } = await documents.create({
    data: publishableDisclosure(bureau, category) as never,
  });
  await documents.publish({ documentId });
  return category;
}

async function details({ documentId }: { documentId: string }) {
  const path = `/freshness/columns/${documentId}/${bureau.documentId}`;
  return (await officer<ColumnDetails>('GET', path)).body.data as ColumnDetails;
}

const leaders = (...names: string[]) =>
  app.strapi.documents('api::organization.organization').update({
    documentId: bureau.documentId,
    data: { leaders: names.map((name) => ({ name, title: '局长' })) } as never,
  });

beforeAll(async () => {
  app = await createTestApp();
  bureau = await makeOrganization(app.strapi);
  const person = await makePerson(app.strapi);
  await assign(app.strapi, person, 'information_officer', bureau);
  officer = await signIn(app, person);
  // The deadlines of these tests reach into a year whose holidays are not published yet.
  const year = new Date().getFullYear() + 1;
  await app.strapi
    .documents('api::working-calendar.working-calendar')
    .create({ data: { year, isComplete: true, basis: '测试', days: [] } as never });
});
afterAll(() => app?.close());

describe('the record behind a page', () => {
  test('on the day of a change of the page itself the page has followed it', async () => {
    const page = await publishedIn('static');
    await details(page);
    await leaders('何初任');
    expect((await details(page)).clock).toBe('content');
    await runDaysLater(app, 1);
  });

  test('a new leader makes the pages due that name the leaders, and those they belong to hear of it', async () => {
    const [page, news] = [await publishedIn('static'), await publishedIn('news')];
    await details(page);
    await leaders('何旧任');
    const due = await details(page);
    expect(due).toMatchObject({ clock: 'record_change', status: 'fresh' });
    expect(due.lastReset?.kind).toBe('record_changed');
    expect((await details(news)).clock).toBe('new_items');
    const inbox = await officer('GET', '/notifications/messages');
    expect(JSON.stringify(inbox.body)).toContain('负责人');
  });

  test('is not taken for changed by a save that changes nothing, nor by what stands on no page', async () => {
    const page = await publishedIn('static');
    await leaders('何旧任');
    await app.strapi.documents('api::organization.organization').update({
      documentId: bureau.documentId,
      data: { regionCode: '510104' } as never,
    });
    expect((await details(page)).clock).toBe('content');
  });

  test('what changed is still known when the ledger is folded anew', async () => {
    const page = await publishedIn('static');
    await details(page);
    await leaders('何新任');
    const before = await details(page);
    expect(before.clock).toBe('record_change');
    await app.strapi.db.connection.raw(
      'update zhaoshi_freshness.ledger_position set event_id = gen_random_uuid()',
    );
    expect(await details(page)).toEqual(before);
  });

  test('a page that did not follow in time is overdue', async () => {
    const page = await publishedIn('static');
    await details(page);
    await leaders('何再任');
    await details(page);
    await runDaysLater(app, 40);
    expect(await details(page)).toMatchObject({ status: 'overdue', clock: 'record_change' });
  });
});
