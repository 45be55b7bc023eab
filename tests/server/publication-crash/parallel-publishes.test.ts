import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { readLedgerState, upTo } from './ledger-state';

const DISCLOSURE = 'api::disclosure.disclosure';
const COUNT = 50;

async function makeDrafts(app: TestApp): Promise<string[]> {
  const organization = await makeOrganization(app.strapi);
  const category = await makeCategory(app.strapi);
  const ids: string[] = [];
  for (let n = 0; n < COUNT; n += 1) {
    const data = publishableDisclosure(organization, category);
    const { documentId } = await app.strapi.documents(DISCLOSURE).create({ data: data as never });
    ids.push(documentId);
  }
  return ids;
}

async function expectFiftyInOrder(app: TestApp) {
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  try {
    expect(await readLedgerState(client)).toEqual({
      published: COUNT,
      serials: upTo(COUNT),
      counter: COUNT,
      faults: {},
    });
    const { rows } = await client.query<{ sequences: string; firsts: string }>(
      `select count(distinct sequence) as sequences, count(*) filter (where is_first) as firsts
       from zhaoshi_publication.ledger`,
    );
    expect(rows).toEqual([{ sequences: String(COUNT), firsts: String(COUNT) }]);
  } finally {
    await client.end();
  }
}

describe('fifty parallel publishes of one organization', () => {
  it.each(['1', '2', '10'])(
    'take fifty consecutive numbers and ledger events with %s connections',
    async (connections) => {
      const app = await createTestApp({ env: { DATABASE_POOL_MAX: connections } });
      try {
        const ids = await makeDrafts(app);
        const documents = app.strapi.documents(DISCLOSURE);
        const results = await Promise.all(
          ids.map((documentId) => documents.publish({ documentId })),
        );
        await expectFiftyInOrder(app);
        const numbers = results.map(
          ({ entries }) => (entries[0] as { indexNumber?: string }).indexNumber,
        );
        expect(new Set(numbers).size).toBe(COUNT);
        for (const number of numbers) expect(number).toMatch(/^[0-9A-Z]{9}\/\d{4}-000[0-5]\d$/);
      } finally {
        await app.close();
      }
    },
    240_000,
  );
});
