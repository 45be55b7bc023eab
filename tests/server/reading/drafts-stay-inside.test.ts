import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { restClient } from '../support/rest';

const SECRET = '尚未审定的草稿标题';
let app: TestApp;
let draftId: string;
let publishedId: string;
let admin: ReturnType<typeof restClient>;

beforeAll(async () => {
  app = await createTestApp();
  admin = restClient(app, await createApiToken(app.strapi, { type: 'full-access' }));
  const organization = await makeOrganization(app.strapi);
  const category = await makeCategory(app.strapi);
  const draft = publishableDisclosure(organization, category, { title: SECRET });
  draftId = (await admin.post('/api/disclosures?status=draft', draft)).data.documentId;
  const published = publishableDisclosure(organization, category);
  publishedId = (await admin.post('/api/disclosures', published)).data.documentId;
  await admin.save(`/api/disclosures/${publishedId}?status=draft`, { title: SECRET });
});
afterAll(() => app.close());

async function anonymous(path: string) {
  const response = await fetch(`${app.url}${path}`);
  return { status: response.status, text: await response.text() };
}

describe('nobody outside sees a draft', () => {
  it.each([
    '/api/disclosures',
    '/api/disclosures?status=draft',
    '/api/disclosures?populate=*&status=draft',
    '/api/organizations?populate=*&status=draft',
    '/api/disclosures?publicationFilter=modified',
    '/api/disclosures?status=anything',
  ])('GET %s', async (path) => {
    expect((await anonymous(path)).text).not.toContain(SECRET);
  });

  it('neither by its id, nor through its clock, nor by counting what matches', async () => {
    expect((await anonymous(`/api/disclosures/${draftId}`)).status).toBe(404);
    expect((await anonymous(`/api/disclosures/${draftId}?status=draft`)).status).toBe(404);
    expect((await anonymous(`/api/disclosures/${draftId}/clock`)).status).toBe(404);
    const { text } = await anonymous(
      `/api/disclosures?status=draft&filters[title][$eq]=${encodeURIComponent(SECRET)}`,
    );
    expect(JSON.parse(text)).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
  });

  it('nor through GraphQL', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ disclosures(status: DRAFT) { documentId title } }' }),
    });
    const text = await response.text();
    expect(text).toContain(publishedId);
    expect(text).not.toContain(SECRET);
  });

  it('but an administrator’s own token does', async () => {
    expect((await admin.get(`/api/disclosures/${draftId}?status=draft`)).data.title).toBe(SECRET);
  });

  it('and a token that may only read does not', async () => {
    const reader = restClient(app, await createApiToken(app.strapi, { type: 'read-only' }));
    expect((await reader.get(`/api/disclosures/${draftId}?status=draft`)).status).toBe(404);
  });
});

describe('the public cannot write', () => {
  it.each([
    ['POST', '/api/disclosures'],
    ['PUT', '/api/disclosures/x'],
    ['DELETE', '/api/disclosures/x'],
    ['POST', '/api/upload'],
    ['GET', '/api/upload/files'],
    ['POST', '/api/auth/local/register'],
    ['GET', '/api/users'],
    ['GET', '/api/working-calendars'],
  ])('%s %s', async (method, path) => {
    const response = await fetch(`${app.url}${path}`, { method });
    expect([401, 403, 404, 405]).toContain(response.status);
    const { error } = (await response.json()) as { error: { details: { code: string } } };
    expect(error.details.code).toMatch(/^request\./);
  });
});
