import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assign, makePerson, signIn, type AdminClient } from '../directory/support/staff';
import { makeWorld, type World } from '../directory/support/world';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { adminClient } from '../support/admin-client';

const DISCLOSURE = 'api::disclosure.disclosure';
const CONTENT_MANAGER = `/content-manager/collection-types/${DISCLOSURE}`;
let app: TestApp;
let world: World;
let manage: ReturnType<typeof adminClient>;
/** May publish, may not save. */
let publisher: AdminClient;
let draft: { documentId: string };

beforeAll(async () => {
  app = await createTestApp();
  world = await makeWorld(app.strapi);
  manage = adminClient(app, await adminLogin(app.url));
  const person = await makePerson(app.strapi);
  await assign(app.strapi, person, 'final_reviewer', world.roots.own);
  publisher = await signIn(app, person);
});
afterAll(() => app.close());

beforeEach(async () => {
  draft = await world.make('disclosure', 'own');
});

const pathOf = (action: string) => `${CONTENT_MANAGER}/${draft.documentId}/actions/${action}`;
const save = (title: string, revision: number) =>
  manage('PUT', `${CONTENT_MANAGER}/${draft.documentId}`, { title, revision });
const countPublished = () => world.countPublished('disclosure', draft);

describe('a publication by somebody who does not save', () => {
  it('is refused when the draft is no longer the one that was shown', async () => {
    await save('审核后又改', 1);
    const { status, body } = await publisher('POST', pathOf('publish'), { revision: 1 });
    expect(status, JSON.stringify(body)).toBe(409);
    expect(body.error?.details).toMatchObject({
      code: 'revision.conflict',
      revision: { sent: 1, current: 2 },
    });
    expect(await countPublished()).toBe(0);
    const panel = await publisher<{ refusedSave: unknown }>(
      'GET',
      `/publication/documents/${DISCLOSURE}/${draft.documentId}`,
    );
    expect([panel.status, panel.body.data?.refusedSave]).toEqual([200, null]);
    expect((await publisher('POST', pathOf('publish'), { revision: 2 })).status).toBe(200);
    expect(await countPublished()).toBe(1);
  });

  it('is refused when its revision is none', async () => {
    const { status, body } = await publisher('POST', pathOf('publish'), { revision: 'many' });
    expect([status, body.error?.details?.code]).toEqual([400, 'revision.malformed']);
    expect(await countPublished()).toBe(0);
  });

  it('of a whole selection states none, and passes', async () => {
    await save('成批发布', 1);
    const documentIds = [draft.documentId];
    const { status } = await publisher('POST', `${CONTENT_MANAGER}/actions/bulkPublish`, {
      documentIds,
    });
    expect([status, await countPublished()]).toEqual([200, 1]);
  });
});

describe('a draft', () => {
  it('is discarded only as it was shown', async () => {
    await app.strapi.documents(DISCLOSURE).publish({ documentId: draft.documentId });
    await save('后来的改动', 1);
    expect((await manage('POST', pathOf('discard'), { revision: 1 })).status).toBe(409);
    expect(await world.read('disclosure', draft)).toMatchObject({ title: '后来的改动' });
    expect((await manage('POST', pathOf('discard'), { revision: 2 })).status).toBe(200);
    expect(await world.read('disclosure', draft)).not.toMatchObject({ title: '后来的改动' });
  });
});
