import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { restClient } from '../support/rest';

const DISCLOSURE = 'api::disclosure.disclosure';
let app: TestApp;
let admin: ReturnType<typeof restClient>;
let organization: { documentId: string; code?: string | null };
let category: { documentId: string };

beforeAll(async () => {
  app = await createTestApp();
  admin = restClient(app, await createApiToken(app.strapi, { type: 'full-access' }));
  organization = await makeOrganization(app.strapi);
  category = await makeCategory(app.strapi);
});
afterAll(() => app.close());

type LedgerRow = {
  sequence: string;
  kind: string;
  index_number: string;
  changed_fields: string[];
  actor_kind: string;
  actor_name: string;
  is_first: boolean;
  is_major: boolean;
  change_note: string | null;
  category_path: string;
  formed_on: string;
};

async function ledgerOf(documentId: string): Promise<LedgerRow[]> {
  return app.strapi.db
    .connection('ledger')
    .withSchema('zhaoshi_publication')
    .where({ document_id: documentId })
    .orderBy('sequence');
}

async function publish(extra: Record<string, unknown> = {}) {
  const answer = await admin.post(
    '/api/disclosures',
    publishableDisclosure(organization, category, extra),
  );
  expect(answer.status, JSON.stringify(answer)).toBe(201);
  return answer.data;
}

async function change(documentId: string, data: Record<string, unknown>) {
  const { data: draft } = await admin.get(`/api/disclosures/${documentId}?status=draft`);
  return admin.put(`/api/disclosures/${documentId}`, { ...data, revision: draft.revision });
}

describe('a publication', () => {
  it('gets the next index number of its organization and year, in every public answer', async () => {
    const first = await publish();
    const second = await publish();
    const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
    expect(first.indexNumber).toBe(`${organization.code}/${year}-00001`);
    expect(second.indexNumber).toBe(`${organization.code}/${year}-00002`);
    const list = await fetch(`${app.url}/api/disclosures?sort=indexNumber`);
    const { data } = (await list.json()) as { data: { indexNumber: string }[] };
    expect(data.map(({ indexNumber }) => indexNumber)).toEqual([
      first.indexNumber,
      second.indexNumber,
    ]);
  });

  it('is refused without a code of the organization, and costs no number', async () => {
    const nameless = await makeOrganization(app.strapi, { code: null });
    const answer = await admin.post('/api/disclosures', publishableDisclosure(nameless, category));
    expect(answer.status).toBe(400);
    expect(answer.error.details.code).toBe('publication.organization_code_missing');
  });

  it('stands in the ledger once, with who, what and where', async () => {
    const { documentId, indexNumber } = await publish();
    const events = await ledgerOf(documentId);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: 'published',
      index_number: indexNumber,
      is_first: true,
      is_major: true,
      changed_fields: [],
      actor_kind: 'token',
      category_path: (category as { path?: string }).path,
    });
    expect(events[0]?.actor_name).toMatch(/^test-/);
  });

  it('tells a change from a correction, a move and a repetition, and keeps the first time', async () => {
    const { documentId, firstPublishedAt } = await publish();
    const repeated = await change(documentId, {});
    expect(repeated.data.lastChangedAt).toBe(firstPublishedAt);
    expect(repeated.data.lastCheckedAt).not.toBe(firstPublishedAt);
    const changed = await change(documentId, {
      body: '改过的正文。',
      changeKind: 'minor',
      changeNote: '补充一句话',
    });
    expect(changed.data.firstPublishedAt).toBe(firstPublishedAt);
    expect(changed.data.lastChangedAt).not.toBe(firstPublishedAt);
    await change(documentId, { title: '更正后的标题', changeKind: 'correction' });
    const other = await makeCategory(app.strapi);
    const moved = await change(documentId, { category: other.documentId });
    const events = await ledgerOf(documentId);
    expect(events.map(({ kind }) => kind)).toEqual([
      'published',
      'unchanged',
      'changed',
      'corrected',
      'moved',
    ]);
    expect(events.map((event) => event.changed_fields)).toEqual([
      [],
      [],
      ['body'],
      ['title'],
      ['category'],
    ]);
    expect(events[2]).toMatchObject({ is_major: false, change_note: '补充一句话' });
    // The remark belonged to that change only.
    expect(events[3]?.change_note).toBeNull();
    expect(moved.data.changeNote).toBeNull();
  });

  it('takes its time from the server, whatever a client states', async () => {
    const before = Date.now();
    const created = await publish({
      publishedAt: '2001-01-01T00:00:00.000Z',
      firstPublishedAt: '2001-01-01T00:00:00.000Z',
      indexNumber: 'mine/2001-00001',
    }).catch(() => publish({ firstPublishedAt: '2001-01-01T00:00:00.000Z' }));
    for (const name of ['publishedAt', 'firstPublishedAt', 'lastChangedAt', 'lastCheckedAt']) {
      expect(Date.parse(String(created[name]))).toBeGreaterThanOrEqual(before - 1000);
    }
    expect(created.indexNumber).not.toBe('mine/2001-00001');
  });
});

describe('the ledger', () => {
  it('refuses every change, the owner included', async () => {
    const { documentId } = await publish();
    const { connection } = app.strapi.db;
    const attempts = [
      `update zhaoshi_publication.ledger set title = 'x'`,
      `delete from zhaoshi_publication.ledger where document_id = '${documentId}'`,
      'truncate zhaoshi_publication.ledger',
      `update zhaoshi_publication.publications set index_number = 'x'`,
      'delete from zhaoshi_publication.publications',
      'truncate zhaoshi_publication.publications',
    ];
    for (const sql of attempts) {
      await expect(connection.raw(sql), sql).rejects.toThrow(/append-only|kept for ever/);
    }
    // As a replica too, which passes ordinary triggers by.
    const { rows } = await connection.raw(
      `select count(*)::int as always from pg_trigger where tgenabled = 'A'
         and tgrelid in ('zhaoshi_publication.ledger'::regclass, 'zhaoshi_publication.publications'::regclass)`,
    );
    expect(rows).toEqual([{ always: 4 }]);
    expect(await ledgerOf(documentId)).toHaveLength(1);
  });

  it('has no line of a publication that was rolled back', async () => {
    const draft = await app.strapi
      .documents(DISCLOSURE)
      .create({ data: publishableDisclosure(organization, category) as never });
    const { documentId } = draft;
    await expect(
      app.strapi.db.transaction(async () => {
        await app.strapi.documents(DISCLOSURE).publish({ documentId });
        throw new Error('thought better of it');
      }),
    ).rejects.toThrow('thought better');
    expect(await ledgerOf(documentId)).toEqual([]);
    const { indexNumber } = await publish();
    const { data } = await admin.get('/api/disclosures?sort=indexNumber:desc&pagination[limit]=2');
    const [last, lastButOne] = (data as unknown as { indexNumber: string }[]).map((row) =>
      Number(row.indexNumber.slice(-5)),
    );
    expect(String(indexNumber)).toContain(String(last));
    expect(lastButOne).toBe((last ?? 0) - 1);
  });

  it('reports an entry it cannot take before the commit, and then nothing is published', async () => {
    const draft = await app.strapi
      .documents(DISCLOSURE)
      .create({ data: publishableDisclosure(organization, category) as never });
    const { documentId } = draft;
    await app.strapi.db.connection.raw(
      `alter table zhaoshi_publication.ledger add constraint broken check (document_id <> '${documentId}')`,
    );
    await expect(app.strapi.documents(DISCLOSURE).publish({ documentId })).rejects.toThrow();
    await app.strapi.db.connection.raw(
      'alter table zhaoshi_publication.ledger drop constraint broken',
    );
    const where = { documentId, publishedAt: { $notNull: true } };
    expect(await app.strapi.db.query(DISCLOSURE).count({ where })).toBe(0);
    await app.strapi.documents(DISCLOSURE).publish({ documentId });
    expect(await ledgerOf(documentId)).toHaveLength(1);
  });
});
