import { parseFeed } from 'feedsmith';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { enter, register } from '../changes/ledger-entries';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { checkAtom } from './check-atom';
import { checkJsonFeed } from './check-json-feed';

const BASE = 'https://www.example.gov.cn';
const DISCLOSURE = 'api::disclosure.disclosure';

let app: TestApp;
let client: Client;

beforeAll(async () => {
  app = await createTestApp({ env: { PUBLIC_URL: BASE } });
  client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await app.close();
});

type Place = {
  organization: { documentId: string };
  category: { documentId: string; path?: string | null };
};

async function makePlace(): Promise<Place> {
  const organization = await makeOrganization(app.strapi);
  return { organization, category: await makeCategory(app.strapi) };
}
