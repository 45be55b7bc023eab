import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SavedSite } from '../../../src/plugins/freshness/server/src/contracts/checks';
import type { TestApp } from '../harness/create-test-app';
import type { AdminClient } from '../directory/support/staff';
import { jobsOf } from '../jobs/jobs-of';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { createCheckingApp } from './support/app';
import { OPENED, says, startHttp, type TestServer } from './support/servers';

const uid = 'api::disclosure.disclosure';
const NOW = new Date('2026-03-02T09:00:00+08:00');

let server: TestServer;
let app: TestApp;
let admin: AdminClient;
let jobs: ReturnType<typeof jobsOf>;
let organization: { documentId: string };

beforeAll(async () => {
  server = await startHttp(says(200));
  ({ app, admin } = await createCheckingApp([server]));
  jobs = jobsOf(app.strapi);
  organization = await makeOrganization(app.strapi);
});
afterAll(async () => {
  await app?.close();
  await server.close();
});
beforeEach(async () => {
  server.requests.length = 0;
  app.strapi.config.set('plugin::freshness.hostWaitMs', 60_000);
  await jobs.sql('delete from zhaoshi_freshness.hosts');
});

/** As a check on another node would hold the host. */
const holdFor = (interval: string) =>
  jobs.sql(
    `insert into zhaoshi_freshness.hosts values (?, gen_random_uuid(), clock_timestamp() + ?::interval)`,
    [OPENED, interval],
  );

const save = () =>
  admin<SavedSite>('POST', '/freshness/sites', {
    organization: organization.documentId,
    name: '门户网站',
    url: server.url,
    kind: 'home',
    isEnabled: true,
  });

test('while others keep a server busy, nothing is opened, nothing judged and nothing saved', async () => {
  await holdFor('1 hour');
  app.strapi.config.set('plugin::freshness.hostWaitMs', 50);
  const category = await makeCategory(app.strapi);
  const data = publishableDisclosure(organization, category, { body: `[甲](${server.url}/a)` });
  const { documentId } = await app.strapi.documents(uid).create({ data: data as never });
  await app.strapi.documents(uid).publish({ documentId });

  const refused = await save();
  expect(refused.status).toBe(409);
  expect(refused.body.error?.details?.code).toBe('site.host_busy');
  const check = () => jobs.runner.run({ task: 'check-links', now: NOW });
  expect(await check()).toMatchObject({ documents: 1, checked: 0 });
  expect(server.requests).toEqual([]);

  await jobs.sql('delete from zhaoshi_freshness.hosts');
  expect(await check()).toMatchObject({ documents: 0, checked: 1 });
});

test('a turn whose process died ends by itself', async () => {
  await holdFor('300 milliseconds');
  const { status } = await save();
  expect(status).toBe(200);
  expect(server.requests).toHaveLength(1);
});

test('after a request the server has its pause', async () => {
  // Saved already when the whole file runs.
  expect([200, 400]).toContain((await save()).status);
  await jobs.sql('delete from zhaoshi_freshness.hosts');
  app.strapi.config.set('plugin::freshness.hostIntervalMs', 3_600_000);
  await jobs.runner.run({ task: 'probe-sites', now: NOW });
  const hosts = await jobs.sql<{ host: string; minutes: number }>(
    `select host, (extract(epoch from free_at - clock_timestamp()) / 60)::int as minutes
     from zhaoshi_freshness.hosts`,
  );
  expect(hosts).toEqual([{ host: OPENED, minutes: 60 }]);
});

test('hosts nobody has asked for a day are forgotten', async () => {
  await holdFor('-23 hours');
  await jobs.runner.run({ task: 'delete-old-checks', now: NOW });
  expect(await jobs.sql('select * from zhaoshi_freshness.hosts')).toHaveLength(1);
  await jobs.sql("update zhaoshi_freshness.hosts set free_at = now() - interval '25 hours'");
  await jobs.runner.run({ task: 'delete-old-checks', now: NOW });
  expect(await jobs.sql('select * from zhaoshi_freshness.hosts')).toEqual([]);
});
