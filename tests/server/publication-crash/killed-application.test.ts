import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Random } from '../../../src/seed/bench/random';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { testContext } from '../harness/test-context';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { readLedgerState, upTo, type LedgerState } from './ledger-state';
import { startPublisher, type Publisher } from './publisher';

const DISCLOSURE = 'api::disclosure.disclosure';
const DOCUMENTS = 200;
const KILLS = 20;
/** Repeat a run with `ZHAOSHI_TEST_SEED=…`; the machine's own timing of course differs. */
const SEED = Number(process.env.ZHAOSHI_TEST_SEED ?? Date.now() % 1_000_000);

let app: TestApp;
let client: Client;
let spare: Publisher | undefined;

beforeAll(async () => {
  app = await createTestApp();
  client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  const organization = await makeOrganization(app.strapi);
  const category = await makeCategory(app.strapi);
  for (let n = 0; n < DOCUMENTS; n += 1) {
    const data = publishableDisclosure(organization, category);
    await app.strapi.documents(DISCLOSURE).create({ data: data as never });
  }
});
afterAll(async () => {
  await spare?.kill();
  await client.end();
  await app.close();
});

/** Booting takes seconds, publishing milliseconds: the next publisher boots while the present one is at work. */
async function nextPublisher(): Promise<Publisher> {
  const next = spare ?? startPublisher(app.databaseUrl, testContext().environment);
  await next.ready;
  return next;
}

function expectWhole(state: LedgerState, when: string) {
  const expected = { serials: upTo(state.published), counter: state.published, faults: {} };
  expect(state, when).toEqual({ published: state.published, ...expected });
}

/** Eight publishes are under way at any time; within this long, each passes through all its steps. */
const ROUND_MS = 400;

/** Kills one publisher somewhere in a round, once it has published so many documents. */
async function killOnce(random: Random, count: number): Promise<LedgerState> {
  const publisher = await nextPublisher();
  spare = startPublisher(app.databaseUrl, testContext().environment);
  const published = publisher.hasPublished(count);
  publisher.begin();
  await published;
  await sleep(random.next() * ROUND_MS);
  await publisher.kill();
  return readLedgerState(client);
}

it(`${KILLS} kill -9 among ${DOCUMENTS} publishes leave numbers, ledger and content whole`, async () => {
  console.info(`kill -9: seed ${SEED}`);
  const random = new Random(SEED);
  const counts = [0];
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const share = (DOCUMENTS - (counts.at(-1) ?? 0)) / (KILLS - kill + 2);
    const state = await killOnce(random, random.below(share));
    expectWhole(state, `after kill ${kill} of seed ${SEED}`);
    counts.push(state.published);
  }
  console.info(`kill -9: public after each ${counts.join(' ')}`);
  // Most kills must hit applications at work, or nothing was tried.
  const atWork = counts.filter((count, n) => n > 0 && count > (counts[n - 1] ?? 0)).length;
  expect(atWork).toBeGreaterThanOrEqual(KILLS / 2);
  expect(counts.at(-1)).toBeLessThan(DOCUMENTS);

  const last = await nextPublisher();
  spare = undefined;
  last.begin();
  expect(await last.ended).toMatchObject({ finished: true });
  const state = await readLedgerState(client);
  expect(state.published).toBe(DOCUMENTS);
  expectWhole(state, 'at the end');
}, 900_000);
