import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPrivatePostgres, type PrivatePostgres } from '../../../scripts/lib/testing.mjs';
import { Random } from '../../../src/seed/bench/random';
import { testContext } from '../harness/test-context';
import { readLedgerState, upTo } from './ledger-state';
import { startPublisher } from './publisher';

const DOCUMENTS = 80;
/** Repeat a run with `ZHAOSHI_TEST_SEED=…`; the machine's own timing of course differs. */
const SEED = Number(process.env.ZHAOSHI_TEST_SEED ?? Date.now() % 1_000_000);

const folder = mkdtempSync(join(tmpdir(), 'zhaoshi-crash-'));
let server: PrivatePostgres;

/** A server with everything a power cut asks for switched on, on the same data each time. */
const startServer = () => {
  const file = (name: string) => join(folder, name);
  return startPrivatePostgres({
    path: file('postgres'),
    passwordFile: file('password'),
    logFile: file('postgres.log'),
  });
};

beforeAll(async () => {
  // The server's account has to pass through.
  chmodSync(folder, 0o711);
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function asked<Result>(question: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: server.url() });
  await client.connect();
  try {
    return await question(client);
  } finally {
    await client.end();
  }
}

/** How many documents are public once something is; what the crash must not take back. */
async function publishedSoFar(atLeast: number): Promise<number> {
  return asked(async (client) => {
    for (;;) {
      const { rows } = await client.query<{ count: string }>(
        'select count(*) from disclosures where published_at is not null',
      );
      const count = Number(rows[0]?.count);
      if (count >= atLeast) return count;
      await sleep(10);
    }
  });
}

it('kill -9 of PostgreSQL among publishes loses nothing that was public and halves nothing', async () => {
  console.info(`kill -9 of PostgreSQL: seed ${SEED}`);
  const environment = { ...testContext().environment, CRASH_DRAFTS: String(DOCUMENTS) };
  const first = startPublisher(server.url(), environment);
  await first.ready;
  first.begin();
  const before = await publishedSoFar(1 + new Random(SEED).below(DOCUMENTS / 2));
  process.kill(server.pid, 'SIGKILL');
  await server.ended;
  await first.kill();
  // Its helpers see that it is gone and follow; a second server beside them would be another test.
  await sleep(2_000);
  server = await startServer();

  const recovered = await asked(readLedgerState);
  expect(recovered.published).toBeGreaterThanOrEqual(before);
  expect(recovered.published).toBeLessThan(DOCUMENTS);
  expect(recovered).toEqual({
    published: recovered.published,
    serials: upTo(recovered.published),
    counter: recovered.published,
    faults: {},
  });

  const second = startPublisher(server.url(), testContext().environment);
  await second.ready;
  second.begin();
  expect(await second.ended).toMatchObject({ finished: true });
  expect(await asked(readLedgerState)).toEqual({
    published: DOCUMENTS,
    serials: upTo(DOCUMENTS),
    counter: DOCUMENTS,
    faults: {},
  });
}, 600_000);
