import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';

/** With one connection a stray query outside the transaction would wait for ever; with ten nothing waits by accident. */
describe.each(['1', '2', '10'])('with a pool of %s', (pool) => {
  let app: TestApp;
  let organization: { documentId: string };
  let category: { documentId: string };

  beforeAll(async () => {
    app = await createTestApp({ env: { DATABASE_POOL_MAX: pool } });
    organization = await makeOrganization(app.strapi);
    category = await makeCategory(app.strapi);
  });
  afterAll(() => app.close());

  const documents = () => app.strapi.documents(DISCLOSURE);

  async function makeDraft(): Promise<string> {
    const data = publishableDisclosure(organization, category) as never;
    return (await documents().create({ data })).documentId;
  }

  type Version = { title: string; publishedAt: string | null; revision: number };

  async function versionsOf(documentId: string) {
    const rows: Version[] = await app.strapi.db
      .query(DISCLOSURE)
      .findMany({ where: { documentId } });
    const draft = rows.filter(({ publishedAt }) => publishedAt === null);
    const published = rows.filter(({ publishedAt }) => publishedAt !== null);
    return { draft, published };
  }

  async function eventsOf(documentId: string): Promise<{ kind: string; is_first: boolean }[]> {
    return app.strapi.db
      .connection('ledger')
      .withSchema('zhaoshi_publication')
      .where({ document_id: documentId })
      .orderBy('sequence');
  }

  it('four publishes of one document leave one published row, one number, one first event', async () => {
    const documentId = await makeDraft();
    await Promise.all([1, 2, 3, 4].map(() => documents().publish({ documentId })));
    const { draft, published } = await versionsOf(documentId);
    expect([draft.length, published.length]).toEqual([1, 1]);
    const events = await eventsOf(documentId);
    expect(events.map(({ kind }) => kind)).toEqual([
      'published',
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
    expect(events.filter((event) => event.is_first)).toHaveLength(1);
  });

  it('an edit between check and publication does not slip out', async () => {
    for (let round = 0; round < 3; round += 1) {
      const documentId = await makeDraft();
      const seen: string[] = [];
      // What a gate would approve: the draft as it is when the publication holds the lock.
      const publication = app.strapi.db.transaction(async () => {
        const result = await documents().publish({ documentId });
        const { draft } = await versionsOf(documentId);
        seen.push(String(draft[0]?.title));
        await sleep(50);
        const { published } = await versionsOf(documentId);
        seen.push(String(published[0]?.title));
        return result;
      });
      const edit = documents().update({ documentId, data: { title: '未经审核的改动' } as never });
      await Promise.all([publication, edit]);
      expect(seen[0]).toBe(seen[1]);
      const { published } = await versionsOf(documentId);
      expect(published[0]?.title).toBe(seen[1]);
    }
  });

  it('an update that races a discard is either in the draft or discarded, never half', async () => {
    for (let round = 0; round < 3; round += 1) {
      const documentId = await makeDraft();
      await documents().publish({ documentId });
      const { published } = await versionsOf(documentId);
      await documents().update({ documentId, data: { title: '先有的改动' } as never });
      await Promise.all([
        documents().update({ documentId, data: { title: '后来的改动' } as never }),
        documents().discardDraft({ documentId }),
      ]);
      const { draft } = await versionsOf(documentId);
      expect(draft).toHaveLength(1);
      expect(['后来的改动', published[0]?.title]).toContain(draft[0]?.title);
      // Create 1, edit 2, then both of the race moved the revision on.
      expect(draft[0]?.revision).toBe(4);
    }
  });

  it('bulk publications of A, B and of B, A both succeed', async () => {
    const token = await adminLogin(app.url);
    const ids = [await makeDraft(), await makeDraft()];
    const publishAll = async (documentIds: string[]) => {
      const response = await fetch(
        `${app.url}/content-manager/collection-types/${DISCLOSURE}/actions/bulkPublish`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ documentIds }),
        },
      );
      return response.status;
    };
    const statuses = await Promise.all([publishAll(ids), publishAll([...ids].reverse())]);
    expect(statuses).toEqual([200, 200]);
    for (const documentId of ids) {
      const { published } = await versionsOf(documentId);
      expect(published).toHaveLength(1);
      expect((await eventsOf(documentId))[0]).toMatchObject({ kind: 'published' });
    }
  });

  it('transactions of a script that publish A, B and B, A end: both, or one of them whole', async () => {
    const ids = [await makeDraft(), await makeDraft()];
    const publishBoth = (order: string[]) =>
      app.strapi.db.transaction(async () => {
        for (const documentId of order) {
          await documents().publish({ documentId });
          await sleep(30);
        }
      });
    const outcomes = await Promise.allSettled([publishBoth(ids), publishBoth([...ids].reverse())]);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    for (const documentId of ids) {
      const { draft, published } = await versionsOf(documentId);
      expect([draft.length, published.length]).toEqual([1, 1]);
      const events = await eventsOf(documentId);
      expect(events).toHaveLength(outcomes.filter(({ status }) => status === 'fulfilled').length);
    }
  });
});
