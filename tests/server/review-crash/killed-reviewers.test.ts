import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Random } from '../../../src/seed/bench/random';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { testContext } from '../harness/test-context';
import { startPublisher, type Publisher } from '../publication-crash/publisher';
import { openOffice, ROAD } from '../review/support/office';

const SCRIPT = join(import.meta.dirname, 'approve-drafts.cjs');
const DOCUMENTS = 17;
/** Five approvals and a publication each. */
const STEPS = DOCUMENTS * (ROAD.length + 1);
const KILLS = 6;
const SEED = Number(process.env.ZHAOSHI_TEST_SEED ?? Date.now() % 1_000_000);

let app: TestApp;
let client: Client;
let environment: Record<string, string>;
let spare: Publisher | undefined;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  const office = await openOffice(app);
  for (let n = 0; n < DOCUMENTS; n += 1) {
    expect((await office.submit(await office.draft())).status).toBe(200);
  }
  const staff = Object.fromEntries(
    Object.entries(office.staff).map(([duty, { id }]) => [duty, id]),
  );
  environment = { ...testContext().environment, REVIEW_STAFF: JSON.stringify(staff) };
}, 300_000);
afterAll(async () => {
  await spare?.kill();
  await client.end();
  await app.close();
});

const start = () => startPublisher(app.databaseUrl, environment, SCRIPT);

async function nextProcess(): Promise<Publisher> {
  const next = spare ?? start();
  await next.ready;
  return next;
}

/** What must be none: a state of a run that its records do not account for, or a publication that no run does. */
const FAULTS = `
  select 'approvals of run ' || r.id from zhaoshi_review.runs r
  where jsonb_array_length(r.approvals) <> (select count(*) from zhaoshi_review.records c
    where c.run_id = r.id and c.action = 'approve' and c.round = r.round)
  union all
  select 'step of run ' || r.id from zhaoshi_review.runs r
  where r.step_index <> jsonb_array_length(r.approvals)
  union all
  select 'publication of run ' || r.id from zhaoshi_review.runs r
  where (r.state = 'completed') <> exists (select from zhaoshi_publication.ledger l
    where l.document_id = r.document_id and l.kind = 'published')
  union all
  select 'published row of run ' || r.id from zhaoshi_review.runs r
  where (r.state = 'completed') <> exists (select from disclosures d
    where d.document_id = r.document_id and d.published_at is not null)
  union all
  select 'record of publication ' || r.id from zhaoshi_review.runs r
  where (r.state = 'completed')::int <> (select count(*) from zhaoshi_review.records c
    where c.run_id = r.id and c.action = 'publish')`;

async function faults(): Promise<unknown[]> {
  return (await client.query(FAULTS)).rows as unknown[];
}

async function stepsDone(): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    "select count(*) from zhaoshi_review.records where action in ('approve', 'publish')",
  );
  return Number(rows[0]?.count);
}

it(`${KILLS} kill -9 among ${STEPS} approvals and publications leave no half state`, async () => {
  console.info(`kill -9: seed ${SEED}`);
  const random = new Random(SEED);
  const counts = [0];
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const running = await nextProcess();
    spare = start();
    const share = (STEPS - (counts.at(-1) ?? 0)) / (KILLS - kill + 2);
    const reached = running.hasPublished(random.below(share));
    running.begin();
    await reached;
    await sleep(random.next() * 200);
    await running.kill();
    expect(await faults(), `after kill ${kill} of seed ${SEED}`).toEqual([]);
    counts.push(await stepsDone());
  }
  // Most kills must hit processes at work, or nothing was tried.
  const atWork = counts.filter((count, n) => n > 0 && count > (counts[n - 1] ?? 0)).length;
  expect(atWork).toBeGreaterThanOrEqual(KILLS / 2);
  expect(counts.at(-1)).toBeLessThan(STEPS);

  const last = await nextProcess();
  spare = undefined;
  last.begin();
  expect(await last.ended).toMatchObject({ finished: true });
  expect(await faults()).toEqual([]);
  expect(await stepsDone()).toBe(STEPS);
}, 600_000);
