import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { addDays, yearOf, type Day } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import { assign, makePerson } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { testContext } from '../harness/test-context';
import { startMailServer, type MailServer } from '../notifications/support/smtp';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { COLUMNS, OFFICES, type Office } from './columns.data';
import { makeNode, type AppNode } from './node';

const DISCLOSURE = 'api::disclosure.disclosure';

export type World = {
  app: TestApp;
  client: Client;
  smtp: MailServer;
  nodes: [AppNode, AppNode];
  /** The first simulated day and those after it. */
  day: (n: number) => Day;
  organizations: Map<Office, string>;
  /** documentIds by name. */
  categories: Map<string, string>;
  close(): Promise<void>;
};

/** Day 1 is a rest day, all others are worked on, whatever the real calendar says of them. */
async function makeCalendar({ app, day }: World): Promise<void> {
  const days = Array.from({ length: 24 }, (_, n) => day(n - 18));
  const calendar = app.strapi.documents('api::working-calendar.working-calendar');
  for (const year of new Set(days.map(yearOf))) {
    const own = days.filter((on) => yearOf(on) === year);
    const stated = own.map((on) => ({ on, isWorkingDay: on !== day(1), name: '测试安排' }));
    await calendar.create({ data: { year, isComplete: true, days: stated } as never });
  }
}

async function makeOffice({ app, organizations }: World, office: Office): Promise<void> {
  const organization = await makeOrganization(app.strapi, { name: office });
  organizations.set(office, organization.documentId);
  for (const [who, duty] of [
    ['manager', 'column_manager'],
    ['head', 'final_reviewer'],
  ] as const) {
    const email = `${office}-${who}@example.org`;
    await assign(app.strapi, await makePerson(app.strapi, { email }), duty, organization);
  }
}

/** Publishes what a former system had published on a day; brought along while the installation migrates. */
export async function publishOn(world: World, name: string, on: number): Promise<void> {
  const { app, organizations, categories, day } = world;
  const column = COLUMNS.find((one) => one.name === name);
  const documents = app.strapi.documents(DISCLOSURE);
  const data = publishableDisclosure(
    { documentId: organizations.get(column?.office ?? 'north') ?? '' },
    { documentId: categories.get(name) ?? '' },
    { legacyPublishedAt: `${day(on)}T10:00:00+08:00` },
  );
  const { documentId } = await documents.create({ data: data as never });
  await documents.publish({ documentId });
}

async function makeColumns(world: World): Promise<void> {
  const { app, categories, organizations } = world;
  for (const { name, office, newest } of COLUMNS) {
    const responsibleOrganization = organizations.get(office);
    const extra = { name, kind: 'news', responsibleOrganization };
    categories.set(name, (await makeCategory(app.strapi, extra)).documentId);
    if (newest !== null) await publishOn(world, name, newest);
  }
}

async function fill(world: World): Promise<void> {
  await world.client.query(
    'update zhaoshi_freshness.settings set migration_until = $1, escalate_after_workdays = 1',
    [world.day(9)],
  );
  await makeCalendar(world);
  for (const office of OFFICES) await makeOffice(world, office);
  await makeColumns(world);
}

/**
 * Two offices and their columns on one PostgreSQL, a mail server, and two machines that have not been started. The
 * application in this process only fills the database: what is done later is done by the two.
 */
export async function openWorld(): Promise<World> {
  const app = await createTestApp();
  const smtp = await startMailServer();
  const folder = mkdtempSync(join(tmpdir(), 'zhaoshi-nodes-'));
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  const environment = {
    ...testContext().environment,
    PRIVATE_FILES_DIR: app.privateFolder,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(smtp.port),
    PUBLIC_URL: 'https://gov.example.org',
  };
  const node = (name: string) =>
    makeNode({ name, databaseUrl: app.databaseUrl, environment, folder });
  const first = addDays(shanghaiDay(Date.now()), 1);
  const world: World = {
    app,
    client,
    smtp,
    nodes: [node('a.nodes.example.org'), node('b.nodes.example.org')],
    day: (n) => addDays(first, n),
    organizations: new Map(),
    categories: new Map(),
    close: async () => {
      await Promise.all(world.nodes.map((one) => one.kill()));
      await smtp.close();
      await client.end();
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await fill(world);
  return world;
}
