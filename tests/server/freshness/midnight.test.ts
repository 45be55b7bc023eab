import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { eventually } from '../jobs/jobs-of';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';
const TODAY = shanghaiDay(Date.now());

let app: TestApp;
let holder: Client;
let column: { documentId: string };
let bureau: { documentId: string };

/** Counts the columns at noon, so many days from now. */
const countAfter = (days: number) =>
  app.strapi
    .plugin('freshness')
    .service<{ refresh(now: Date): Promise<string> }>('columns')
    .refresh(new Date(`${addDays(TODAY, days)}T12:00:00+08:00`));

async function publish(daysAgo: number) {
  const legacyPublishedAt = `${addDays(TODAY, -daysAgo)}T10:00:00+08:00`;
  const data = publishableDisclosure(bureau, column, { legacyPublishedAt });
  const { documentId } = await app.strapi.documents(DISCLOSURE).create({ data: data as never });
  await app.strapi.documents(DISCLOSURE).publish({ documentId });
}

async function status(): Promise<string | undefined> {
  const { rows } = await app.strapi.db.connection.raw<{ rows: { status: string }[] }>(
    'select status from zhaoshi_freshness.statuses where category_id = ?',
    [column.documentId],
  );
  return rows[0]?.status;
}

/** Settles when so many sessions wait for another one. */
const waiting = (count: number) =>
  eventually(async () => {
    const { rows } = await holder.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`,
    );
    return rows[0]?.n === count;
  });

beforeAll(async () => {
  app = await createTestApp();
  holder = new Client({ connectionString: app.databaseUrl });
  await holder.connect();
  await holder.query('update zhaoshi_freshness.settings set migration_until = $1', [
    addDays(TODAY, 1),
  ]);
  bureau = await makeOrganization(app.strapi);
  const responsibleOrganization = bureau.documentId;
  column = await makeCategory(app.strapi, { kind: 'news', responsibleOrganization });
  await publish(13);
});
afterAll(async () => {
  await holder?.end();
  await app?.close();
});

test('a node that is still before midnight leaves no column as it was on the day before', async () => {
  await countAfter(1);
  expect(await status()).toBe('due_soon');
  // One has counted the next day but for the commit; the other folds, for the day before, what comes meanwhile.
  await holder.query('begin');
  await holder.query('select from zhaoshi_freshness.status_basis for update');
  const ahead = countAfter(2);
  await waiting(1);
  await publish(14);
  const behind = countAfter(1);
  await waiting(2);
  await holder.query('rollback');
  await Promise.all([ahead, behind]);
  await countAfter(2);
  expect(await status()).toBe('overdue');
}, 60_000);
