import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminLogin } from '../harness/admin-login';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { adminClient } from '../support/admin-client';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { restClient } from '../support/rest';

const DISCLOSURE = 'api::disclosure.disclosure';
const CONTENT_MANAGER = `/content-manager/collection-types/${DISCLOSURE}`;
let app: TestApp;
let rest: ReturnType<typeof restClient>;
let manage: ReturnType<typeof adminClient>;
let token: string;
let organization: { documentId: string };
let category: { documentId: string };

beforeAll(async () => {
  app = await createTestApp();
  token = await createApiToken(app.strapi, { type: 'full-access' });
  rest = restClient(app, token);
  manage = adminClient(app, await adminLogin(app.url));
  organization = await makeOrganization(app.strapi);
  category = await makeCategory(app.strapi);
});
afterAll(() => app.close());

async function makeDraft(): Promise<string> {
  const data = publishableDisclosure(organization, category);
  return (await rest.post('/api/disclosures?status=draft', data)).data.documentId;
}

async function mutate(documentId: string, data: string) {
  const query = `mutation { updateDisclosure(documentId: "${documentId}", status: DRAFT, data: ${data}) { documentId revision } }`;
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as {
    data: { updateDisclosure: { revision: number } } | null;
    errors?: { extensions: { code: string; error: { details: { code: string } } } }[];
  };
}

async function draftOf(documentId: string) {
  const [draft] = await app.strapi.db
    .query(DISCLOSURE)
    .findMany({ where: { documentId, publishedAt: null } });
  return draft as { title: string; revision: number };
}

describe('a save', () => {
  it('on the current revision is taken and moves it on, in the admin, REST and GraphQL', async () => {
    const documentId = await makeDraft();
    const path = `/api/disclosures/${documentId}?status=draft`;
    expect((await rest.put(path, { title: '二', revision: 1 })).data.revision).toBe(2);
    const managed = await manage('PUT', `${CONTENT_MANAGER}/${documentId}`, {
      title: '三',
      revision: 2,
    });
    expect(managed.data.revision).toBe(3);
    const mutated = await mutate(documentId, '{ title: "四", revision: 3 }');
    expect(mutated.data?.updateDisclosure.revision).toBe(4);
  });

  it('on a stale revision is refused with 409 and a clear conflict, and writes nothing', async () => {
    const documentId = await makeDraft();
    const path = `/api/disclosures/${documentId}?status=draft`;
    await rest.put(path, { title: '甲先保存', revision: 1 });
    const stale = await rest.put(path, { title: '乙后保存', revision: 1 });
    expect(stale.status).toBe(409);
    expect(stale.error.details).toMatchObject({
      code: 'revision.conflict',
      revision: { sent: 1, current: 2 },
    });
    expect(stale.error.message).toMatch(/他人修改/);
    const managed = await manage('PUT', `${CONTENT_MANAGER}/${documentId}`, {
      title: '丙后保存',
      revision: 1,
    });
    expect(managed.status).toBe(409);
    const mutated = await mutate(documentId, '{ title: "丁", revision: 1 }');
    expect(mutated.errors?.[0]?.extensions.error.details.code).toBe('revision.conflict');
    expect((await draftOf(documentId)).title).toBe('甲先保存');
  });

  it.each([
    [undefined, 'revision.missing'],
    ['many', 'revision.malformed'],
    [-1, 'revision.malformed'],
  ])('that states revision %s is refused', async (revision, code) => {
    const documentId = await makeDraft();
    const answer = await rest.put(`/api/disclosures/${documentId}?status=draft`, {
      title: 'x',
      ...(revision === undefined ? {} : { revision }),
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.error)).toContain(
      typeof revision === 'string' ? 'revision' : code,
    );
    expect((await draftOf(documentId)).title).not.toBe('x');
  });

  it('of ten at once on one revision is taken exactly once', async () => {
    const documentId = await makeDraft();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        rest.put(`/api/disclosures/${documentId}?status=draft`, { title: `第${n}人`, revision: 1 }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
  });
});

describe('the revision', () => {
  it('is the same on draft and published row after publishing, and a publication of stale text is refused', async () => {
    const documentId = await makeDraft();
    const published = await manage('POST', `${CONTENT_MANAGER}/${documentId}/actions/publish`, {
      title: '发布稿',
      revision: 1,
    });
    expect(published.status).toBe(200);
    const rows = await app.strapi.db.query(DISCLOSURE).findMany({ where: { documentId } });
    expect(rows.map((row: { revision: number }) => row.revision)).toEqual([2, 2]);
    const stale = await manage('POST', `${CONTENT_MANAGER}/${documentId}/actions/publish`, {
      title: '旧稿',
      revision: 1,
    });
    expect(stale.status).toBe(409);
    const [row] = await app.strapi.db
      .query(DISCLOSURE)
      .findMany({ where: { documentId, publishedAt: { $notNull: true } } });
    expect(row.title).toBe('发布稿');
  });

  it('moves on when a draft is discarded, so that a tab still showing it cannot save', async () => {
    const documentId = await makeDraft();
    await app.strapi.documents(DISCLOSURE).publish({ documentId });
    await rest.save(`/api/disclosures/${documentId}?status=draft`, { title: '要丢弃的' });
    const shown = (await draftOf(documentId)).revision;
    const discarded = await manage('POST', `${CONTENT_MANAGER}/${documentId}/actions/discard`, {});
    expect(discarded.status).toBe(200);
    const { revision } = await draftOf(documentId);
    expect(revision).toBe(shown + 1);
    const late = await rest.put(`/api/disclosures/${documentId}?status=draft`, {
      title: '旧窗口里的字',
      revision: shown,
    });
    expect(late.status).toBe(409);
  });

  it('starts anew in a clone', async () => {
    const documentId = await makeDraft();
    await rest.save(`/api/disclosures/${documentId}?status=draft`, { title: '改过' });
    const clone = await app.strapi.documents(DISCLOSURE).clone({ documentId, data: {} });
    expect(clone?.entries[0]).toMatchObject({ revision: 1 });
  });
});

describe('what was refused', () => {
  it('is kept for its author alone, offered as a difference, and gone when discarded', async () => {
    const documentId = await makeDraft();
    await rest.put(`/api/disclosures/${documentId}?status=draft`, {
      title: '甲的标题',
      revision: 1,
    });
    const refused = await manage('PUT', `${CONTENT_MANAGER}/${documentId}`, {
      title: '乙的标题',
      summary: '乙写的概述',
      revision: 1,
    });
    expect(refused.status).toBe(409);
    const panelPath = `/publication/documents/${DISCLOSURE}/${documentId}`;
    const panel = await manage('GET', panelPath);
    const kept = panel.data.refusedSave as { id: string; fields: Record<string, string>[] };
    expect(kept.fields).toEqual([
      { field: 'title', label: '名称', before: '甲的标题', after: '乙的标题' },
      { field: 'summary', label: '内容概述', before: '测试用内容概述。', after: '乙写的概述' },
    ]);
    const gone = await manage('DELETE', `/publication/refused-saves/${kept.id}`);
    expect(gone.status).toBe(200);
    expect((await manage('GET', panelPath)).data.refusedSave).toBeNull();
    expect((await manage('DELETE', `/publication/refused-saves/${kept.id}`)).status).toBe(404);
  });
});
