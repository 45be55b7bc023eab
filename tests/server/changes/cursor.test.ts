import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { testContext } from '../harness/test-context';
import { FeedReader } from './feed-reader';
import { enter, nextDocumentId, register } from './ledger-entries';

const WRITERS = 50;
const ROUNDS = 8;
const READERS = 5;
const ROLLED_BACK = 0.05;

/** A fixed sequence of numbers from 0 to 1, so that a failing run can be repeated. */
function* fixedNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

function shuffle<Item>(items: readonly Item[], numbers: Generator<number, never>): Item[] {
  return items
    .map((item) => ({ item, rank: numbers.next().value }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

let app: TestApp;
let pool: Pool;

beforeAll(async () => {
  app = await createTestApp();
  pool = new Pool({ connectionString: app.databaseUrl, max: WRITERS });
  // The database is dropped under connections that are still open.
  pool.on('error', () => undefined);
});
afterAll(async () => {
  await pool.end();
  await app.close();
});

async function inOrderOfTheLedger(): Promise<string[]> {
  const { rows } = await pool.query<{ document_id: string }>(
    'select document_id from zhaoshi_publication.ledger order by sequence',
  );
  return rows.map(({ document_id: documentId }) => documentId);
}

test('transactions that commit out of order are seen exactly once, in order, by five readers', async () => {
  const numbers = fixedNumbers(20_260_302);
  const committed: string[] = [];
  let areWritersDone = false;

  async function oneRound(): Promise<void> {
    const open = await Promise.all(
      Array.from({ length: WRITERS }, async () => {
        const client = await pool.connect();
        const documentId = nextDocumentId();
        await client.query('begin');
        await register(client, documentId);
        await enter(client, { document_id: documentId });
        return { client, documentId };
      }),
    );
    // Written in one order, committed in another, several at a time, while readers read.
    await Promise.all(
      shuffle(open, numbers).map(async ({ client, documentId }, position) => {
        await sleep(position * 2);
        const isUndone = numbers.next().value < ROLLED_BACK;
        await client.query(isUndone ? 'rollback' : 'commit');
        if (!isUndone) committed.push(documentId);
        client.release();
      }),
    );
  }

  const readers = Array.from(
    { length: READERS },
    (_, n) => new FeedReader(app.url, { limit: String(3 + 7 * n) }),
  );
  const reading = readers.map(async (reader) => {
    while (!areWritersDone) await reader.poll();
    await reader.catchUp();
  });
  for (let round = 0; round < ROUNDS; round += 1) await oneRound();
  areWritersDone = true;
  await Promise.all(reading);

  const order = await inOrderOfTheLedger();
  expect(committed.length).toBeGreaterThan(WRITERS * ROUNDS * 0.85);
  expect(committed.length).toBeLessThan(WRITERS * ROUNDS);
  expect([...order].sort()).toEqual([...committed].sort());
  for (const reader of readers) {
    expect(reader.seen.map(({ documentId }) => documentId)).toEqual(order);
    expect(reader.rewinds).toEqual([]);
  }
}, 120_000);

test('an event written first but committed last comes last, and nobody misses it', async () => {
  const reader = new FeedReader(app.url);
  await reader.catchUp();
  const slow = await pool.connect();
  const late = nextDocumentId();
  await slow.query('begin');
  await register(slow, late);
  await enter(slow, { document_id: late });

  const quick = await pool.connect();
  const early = nextDocumentId();
  await register(quick, early);
  await enter(quick, { document_id: early });
  expect((await reader.catchUp()).map(({ documentId }) => documentId)).toEqual([early]);
  expect(await reader.catchUp()).toEqual([]);

  await slow.query('commit');
  slow.release();
  quick.release();
  expect((await reader.catchUp()).map(({ documentId }) => documentId)).toEqual([late]);
});

test('a cursor survives a restored backup: nothing after it is skipped or repeated, and the reader is told', async () => {
  const publish = async (client: Client) => {
    const documentId = nextDocumentId();
    await register(client, documentId);
    await enter(client, { document_id: documentId });
    return documentId;
  };
  const server = new Client({ connectionString: testContext().serverUrl });
  await server.connect();
  const { knex } = { knex: app.strapi.db.connection };
  const name = new URL(app.databaseUrl).pathname.slice(1);
  const withClient = async <Result>(work: (client: Client) => Promise<Result>) => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  await pool.end();
  pool = new Pool({ connectionString: app.databaseUrl, max: 2 });
  pool.on('error', () => undefined);

  const kept = new FeedReader(app.url);
  await withClient(publish);
  await kept.catchUp();

  // The backup; whoever read only so far notices nothing later.
  await knex.destroy();
  await server.query(`create database ${name}_backup template ${name}`);
  knex.initialize();

  const ahead = new FeedReader(app.url);
  const lost = await withClient(async (client) => [await publish(client), await publish(client)]);
  await ahead.catchUp();
  expect(ahead.seen.slice(-2).map(({ documentId }) => documentId)).toEqual(lost);
  const lastSeen = ahead.seen.at(-1)?.sequence;

  // The restore: the two last events are gone, their numbers are drawn again.
  await knex.destroy();
  await server.query(`drop database ${name} with (force)`);
  await server.query(`alter database ${name}_backup rename to ${name}`);
  knex.initialize();
  await server.end();

  expect(await ahead.catchUp()).toEqual([]);
  expect(ahead.rewinds).toHaveLength(1);
  const after = await withClient(async (client) => [
    await publish(client),
    await publish(client),
    await publish(client),
  ]);
  const heardAhead = await ahead.catchUp();
  expect(heardAhead.map(({ documentId }) => documentId)).toEqual(after);
  expect(heardAhead.some(({ sequence }) => sequence === lastSeen)).toBe(true);
  expect((await kept.catchUp()).map(({ documentId }) => documentId)).toEqual(after);
  expect(kept.rewinds).toEqual([]);

  // From then on it is a cursor like any other.
  const rewinds = ahead.rewinds.length;
  expect(await ahead.catchUp()).toEqual([]);
  expect(ahead.rewinds).toHaveLength(rewinds);
  expect(new Set(kept.seen.map(({ documentId }) => documentId)).size).toBe(kept.seen.length);
});
