import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { expectRefusal } from '../support/expect-refusal';
import {
  makeCategory,
  makeOrganization,
  nextOrganizationCode,
  publishableDisclosure,
} from '../support/make-records';
import { restClient } from '../support/rest';

let app: TestApp;
let admin: ReturnType<typeof restClient>;
let category: { documentId: string };

beforeAll(async () => {
  app = await createTestApp();
  admin = restClient(app, await createApiToken(app.strapi, { type: 'full-access' }));
  category = await makeCategory(app.strapi);
});
afterAll(() => app.close());

async function publish(organization: { documentId: string }) {
  const data = publishableDisclosure(organization, category);
  const answer = await admin.post('/api/disclosures', data);
  expect(answer.status, JSON.stringify(answer)).toBe(201);
  return answer.data;
}

describe('the code of an organization', () => {
  const setCode = (documentId: string, code: string) =>
    admin.put(`/api/organizations/${documentId}`, { code });

  it('under which another one has published is refused, hyphen or not, and stays good for its owner', async () => {
    const first = await makeOrganization(app.strapi);
    const { indexNumber } = await publish(first);
    const old = first.code ?? '';
    expect((await setCode(first.documentId, nextOrganizationCode())).status).toBe(200);
    const second = await makeOrganization(app.strapi);
    for (const code of [old, old.replace(/(.)$/, '-$1')]) {
      const answer = await setCode(second.documentId, code);
      const { zh, en } = expectRefusal(answer, 'publication.code_numbered');
      expect(zh).toContain(first.name);
      expect(en).toContain(indexNumber);
      expect(answer.error.details.reasons?.[0]?.field).toBe('code');
    }
    await expect(makeOrganization(app.strapi, { code: old })).rejects.toThrow(first.name);
    const next = await publish(second);
    expect(next.indexNumber).toContain(second.code);
    expect((await setCode(first.documentId, old)).status).toBe(200);
    const again = await publish(first);
    expect(again.indexNumber).toBe(String(indexNumber).replace(/1$/, '2'));
  });

  it('under which nobody has published may be handed on', async () => {
    const first = await makeOrganization(app.strapi);
    await setCode(first.documentId, nextOrganizationCode());
    const second = await makeOrganization(app.strapi, { code: first.code });
    const { indexNumber } = await publish(second);
    expect(indexNumber).toContain(first.code);
  });
});
