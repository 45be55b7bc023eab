import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminLogin } from '../harness/admin-login';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { adminClient } from '../support/admin-client';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { restClient } from '../support/rest';

const DISCLOSURE = 'api::disclosure.disclosure';
let app: TestApp;
let rest: ReturnType<typeof restClient>;
let manage: ReturnType<typeof adminClient>;
let organization: { documentId: string };
let category: { documentId: string };

beforeAll(async () => {
  app = await createTestApp();
  rest = restClient(app, await createApiToken(app.strapi, { type: 'full-access' }));
  manage = adminClient(app, await adminLogin(app.url));
  organization = await makeOrganization(app.strapi);
  category = await makeCategory(app.strapi);
});
afterAll(() => app.close());

async function publish(extra: Record<string, unknown> = {}) {
  const answer = await rest.post(
    '/api/disclosures',
    publishableDisclosure(organization, category, extra),
  );
  expect(answer.status, JSON.stringify(answer)).toBe(201);
  return answer.data;
}

const pathOf = (documentId: string) => `/publication/documents/${DISCLOSURE}/${documentId}`;

function withdraw(documentId: string, body: Record<string, unknown>) {
  return manage('POST', `${pathOf(documentId)}/withdraw`, body);
}

async function anonymous(path: string) {
  const response = await fetch(`${app.url}${path}`);
  return { status: response.status, text: await response.text() };
}

async function askGraphql(documentId: string): Promise<string> {
  const query = `{ disclosure(documentId: "${documentId}") { title } }`;
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

describe('a withdrawal', () => {
  it('leaves a tombstone: 410 in REST, the same code in GraphQL, nothing in lists', async () => {
    const replacement = await publish();
    const { documentId, indexNumber, title } = await publish({ body: '撤回后不得再见的正文' });
    const answer = await withdraw(documentId, {
      reason: 'superseded',
      explanation: '已有新的规定',
      replacement: replacement.documentId,
    });
    expect(answer.status, JSON.stringify(answer)).toBe(200);
    const gone = await anonymous(`/api/disclosures/${documentId}`);
    expect(gone.status).toBe(410);
    expect(JSON.parse(gone.text).error.details).toMatchObject({
      code: 'publication.withdrawn',
      tombstone: {
        documentId,
        indexNumber,
        title,
        reason: 'superseded',
        explanation: '已有新的规定',
        replacement: replacement.documentId,
      },
    });
    expect(gone.text).not.toContain('不得再见');
    expect(await askGraphql(documentId)).toContain('publication.withdrawn');
    expect((await anonymous(`/api/disclosures/${documentId}/clock`)).status).toBe(410);
    expect((await anonymous('/api/disclosures')).text).not.toContain(documentId);
  });

  it.each(['secrecy', 'privacy'])('for %s does not repeat the title', async (reason) => {
    const { documentId } = await publish({ title: `不该公开的名称${reason}` });
    await withdraw(documentId, { reason, explanation: '内容不应公开' });
    const { status, text } = await anonymous(`/api/disclosures/${documentId}`);
    expect(status).toBe(410);
    expect(text).not.toContain('不该公开的名称');
  });

  it.each([
    [{ reason: 'mood', explanation: '说明说明' }, 'publication.unknown_reason'],
    [{ reason: 'error' }, 'publication.explanation_missing'],
    [{ reason: 'error', explanation: '错' }, 'publication.explanation_length'],
    [
      { reason: 'superseded', explanation: '已有新规定', replacement: 'nobody' },
      'publication.replacement_not_public',
    ],
  ])('needs its form filled in: %o', async (body, code) => {
    const { documentId } = await publish();
    const answer = await withdraw(documentId, body);
    expect(answer.status).toBe(400);
    expect(answer.error.details.code).toBe(code);
    expect((await anonymous(`/api/disclosures/${documentId}`)).status).toBe(200);
  });

  it('happens once, and only to what is public', async () => {
    const { documentId } = await publish();
    const body = { reason: 'error', explanation: '发布有误' };
    const answers = await Promise.all([withdraw(documentId, body), withdraw(documentId, body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    const draft = await rest.post(
      '/api/disclosures?status=draft',
      publishableDisclosure(organization, category),
    );
    const never = await withdraw(draft.data.documentId, body);
    expect(never.error.details.code).toBe('publication.not_public');
    expect((await anonymous(`/api/disclosures/${draft.data.documentId}`)).status).toBe(404);
  });

  it('is the only way back: neither unpublish nor delete take something public away', async () => {
    const { documentId } = await publish();
    const path = `/content-manager/collection-types/${DISCLOSURE}/${documentId}`;
    const unpublished = await manage('POST', `${path}/actions/unpublish`, {});
    expect(unpublished.error.details.code).toBe('publication.withdraw_with_reason');
    const deleted = await rest.delete(`/api/disclosures/${documentId}`);
    expect(deleted.error.details.code).toBe('publication.withdraw_before_delete');
    const bulk = await manage(
      'POST',
      `/content-manager/collection-types/${DISCLOSURE}/actions/bulkDelete`,
      { documentIds: [documentId] },
    );
    expect(bulk.status).toBe(400);
    expect((await anonymous(`/api/disclosures/${documentId}`)).status).toBe(200);
  });

  it('outlives the document: deleted afterwards, it still answers 410', async () => {
    const { documentId } = await publish();
    await withdraw(documentId, { reason: 'court', explanation: '依生效裁判撤回' });
    const deleted = await rest.delete(`/api/disclosures/${documentId}`);
    expect(deleted.status, JSON.stringify(deleted)).toBe(204);
    expect((await anonymous(`/api/disclosures/${documentId}`)).status).toBe(410);
  });

  it('is open to an integration through the API', async () => {
    const { documentId } = await publish();
    const data = { type: 'disclosure', documentId, reason: 'error', explanation: '推送有误' };
    expect((await rest.post('/api/withdrawals', data)).status).toBe(200);
    expect((await anonymous(`/api/disclosures/${documentId}`)).status).toBe(410);
    const unknown = await rest.post('/api/withdrawals', { ...data, type: 'poem' });
    expect(unknown.error.details.code).toBe('publication.unknown_type');
    const response = await fetch(`${app.url}/api/withdrawals`, { method: 'POST' });
    expect([401, 403]).toContain(response.status);
  });
});

describe('a restoration', () => {
  it('brings the document back under its number, and both stand in the ledger', async () => {
    const { documentId, indexNumber, firstPublishedAt } = await publish();
    await withdraw(documentId, { reason: 'error', explanation: '误发，待核' });
    const plain = await manage(
      'POST',
      `/content-manager/collection-types/${DISCLOSURE}/${documentId}/actions/publish`,
      { revision: 1 },
    );
    expect(plain.error.details.code).toBe('publication.restore_explicitly');
    const restored = await manage('POST', `${pathOf(documentId)}/restore`, {
      explanation: '核实无误，恢复公开',
    });
    expect(restored.status, JSON.stringify(restored)).toBe(200);
    const { text } = await anonymous(`/api/disclosures/${documentId}`);
    expect(JSON.parse(text).data).toMatchObject({ indexNumber, firstPublishedAt });
    const panel = await manage('GET', pathOf(documentId));
    const { state, events, can } = panel.data as unknown as {
      state: string;
      events: { kind: string; actorKind: string; explanation: string | null }[];
      can: { withdraw: boolean; restore: boolean };
    };
    expect(state).toBe('public');
    expect(can).toEqual({ withdraw: true, restore: false });
    expect(events.map(({ kind }) => kind)).toEqual(['restored', 'withdrawn', 'published']);
    expect(events.map(({ actorKind }) => actorKind)).toEqual(['person', 'person', 'token']);
    expect(events[0]?.explanation).toBe('核实无误，恢复公开');
  });

  it('is refused to what was not withdrawn', async () => {
    const { documentId } = await publish();
    const answer = await manage('POST', `${pathOf(documentId)}/restore`, {
      explanation: '没有撤回过的',
    });
    expect(answer.error.details.code).toBe('publication.not_withdrawn');
  });
});

describe('the panel', () => {
  it('shows how the published content changed, field by field', async () => {
    const { documentId } = await publish();
    await rest.save(`/api/disclosures/${documentId}`, { body: '第二稿正文' });
    const panel = await manage('GET', pathOf(documentId));
    const [latest, first] = panel.data.events as { sequence: string }[];
    const difference = await manage(
      'GET',
      `${pathOf(documentId)}/difference?from=${first?.sequence}&to=${latest?.sequence}`,
    );
    expect(difference.data.fields).toEqual([
      { field: 'body', label: '正文', before: '测试用正文。', after: '第二稿正文' },
    ]);
  });

  it('warns of links that a publication would drop', async () => {
    const hidden = await rest.post(
      '/api/disclosures?status=draft',
      publishableDisclosure(organization, category, { title: '还是草稿的解读对象' }),
    );
    const open = await publish({ interprets: [] });
    await rest.save(`/api/disclosures/${open.documentId}?status=draft`, {
      interprets: [hidden.data.documentId],
    });
    const panel = await manage('GET', pathOf(open.documentId));
    expect(panel.data.unlinked).toEqual([
      {
        field: 'interprets',
        fieldLabel: '解读的文件',
        documentId: hidden.data.documentId,
        title: '还是草稿的解读对象',
      },
    ]);
  });
});

describe('a date from a former system', () => {
  it('is stated by an import, lies in the past, and moves no time of ours', async () => {
    const legacyPublishedAt = '2015-06-01T00:00:00.000Z';
    const { documentId, firstPublishedAt } = await publish({ legacyPublishedAt });
    expect(Date.parse(String(firstPublishedAt))).toBeGreaterThan(Date.now() - 60_000);
    const [event] = (await manage('GET', pathOf(documentId))).data.events as {
      legacyPublishedAt: string;
    }[];
    expect(event?.legacyPublishedAt).toBe(legacyPublishedAt);
    const future = await rest.post(
      '/api/disclosures?status=draft',
      publishableDisclosure(organization, category, { legacyPublishedAt: '2090-01-01T00:00:00Z' }),
    );
    expect(future.error.details.code).toBe('publication.legacy_date_too_late');
  });

  it('is refused to a token that may only write', async () => {
    const token = await createApiToken(app.strapi, {
      type: 'custom',
      permissions: [
        'api::disclosure.disclosure.create',
        'api::organization.organization.find',
        'api::catalog-category.catalog-category.find',
      ],
    });
    const answer = await restClient(app, token).post(
      '/api/disclosures?status=draft',
      publishableDisclosure(organization, category, { legacyPublishedAt: '2015-01-01T00:00:00Z' }),
    );
    expect(answer.status).toBe(403);
  });
});
