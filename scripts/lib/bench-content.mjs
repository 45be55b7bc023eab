import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Refusal } from './messages.mjs';
import { ROOT } from './paths.mjs';

/** Where the seed remembers what it made: see src/seed/bench/run.ts. */
const MARK = 'core_zhaoshi_bench';

/**
 * The first column of the first row, or undefined where the table is not there yet.
 * @param {import('pg').Client} client @param {string} table @param {string} statement
 */
async function ask(client, table, statement) {
  const { rows } = await client.query('select to_regclass($1) is not null as "exists"', [table]);
  if (!rows[0]?.exists) return undefined;
  const { rows: found } = await client.query(statement);
  return Object.values(found[0] ?? {})[0];
}

/** @param {import('pg').Client} client */
async function contentOf(client) {
  const mark = await ask(
    client,
    'strapi_core_store_settings',
    `select value from strapi_core_store_settings where key = '${MARK}'`,
  );
  const disclosures = await ask(client, 'disclosures', 'select count(*) from disclosures');
  const events = await ask(
    client,
    'zhaoshi_publication.ledger',
    'select count(*) from zhaoshi_publication.ledger',
  );
  return { mark, disclosures: Number(disclosures ?? 0), events: Number(events ?? 0) };
}

/**
 * Lets measuring data only into a database that holds nothing else: what enters the ledger never leaves it.
 * @param {string} url @param {{ force: boolean }} options force: beside other content, never a second time
 * @throws {Refusal}
 */
export async function refuseOtherContent(url, { force }) {
  const { Client } = createRequire(join(ROOT, 'package.json'))('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { mark, disclosures, events } = await contentOf(client);
    if (mark) throw new Refusal('bench.twice', { made: mark });
    if (!force && disclosures + events > 0) {
      throw new Refusal('bench.other_content', { disclosures, events });
    }
  } finally {
    await client.end();
  }
}
