import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { expectRefusal } from '../support/expect-refusal';
import { makeCategory, makeOrganization } from '../support/make-records';
import { restClient } from '../support/rest';
import { askForChanges, FeedReader } from './feed-reader';
import { enter, nextDocumentId, register, type Entry, type Registered } from './ledger-entries';

let app: TestApp;
let client: Client;

beforeAll(async () => {
  app = await createTestApp();
  client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await app.close();
});

/** Where each test begins: behind what the others did. */
async function readerFromNow(parameters: Record<string, string> = {}): Promise<FeedReader> {
  const reader = new FeedReader(app.url, parameters);
  await reader.catchUp();
  reader.seen.length = 0;
  return reader;
}

/** An event with the registry's row of its document, in one transaction. */
async function happen(
  documentId: string,
  entry: Partial<Entry> = {},
  row: Partial<Registered> = {},
): Promise<string> {
  const { uid, title, organization_id, category_id, category_path } = entry;
  const common = { uid, title, organization_id, category_id, category_path };
  const given = Object.fromEntries(
    Object.entries(common).filter(([, value]) => value !== undefined),
  );
  await client.query('begin');
  await register(client, documentId, { ...given, ...row });
  await enter(client, { ...entry, document_id: documentId });
  await client.query('commit');
  return documentId;
}

describe('an event', () => {
  test('says what happened to which document, and not who did it', async () => {
    const reader = await readerFromNow();
    const id = await happen(nextDocumentId(), {
      kind: 'changed',
      title: '关于调整的通知',
      organization_id: 'org1',
      category_id: 'cat1',
      category_path: '/content/',
      changed_fields: ['title', 'body'],
      is_major: true,
      change_note: '更正第三条',
    });
    await reader.catchUp();
    expect(reader.seen).toEqual([
      {
        sequence: expect.stringMatching(/^\d+$/) as string,
        kind: 'changed',
        at: '2026-03-02T01:02:03.456Z',
        type: 'disclosure',
        documentId: id,
        indexNumber: `TEST/2026-${id}`,
        categoryPath: '/content/',
        organization: 'org1',
        changedFields: ['title', 'body'],
        isMajor: true,
        changeNote: '更正第三条',
        url: `/api/disclosures/${id}`,
        title: '关于调整的通知',
      },
    ]);
    expect((await askForChanges(app.url, { limit: '500' })).text).not.toContain('经办人');
  });

  test('of an annual report and a guide leads to their own addresses', async () => {
    const reader = await readerFromNow();
    const report = await happen(nextDocumentId(), { uid: 'api::annual-report.annual-report' });
    const guide = await happen(nextDocumentId(), { uid: 'api::disclosure-guide.disclosure-guide' });
    await reader.catchUp();
    expect(reader.seen.map(({ type, url }) => [type, url])).toEqual([
      ['annual-report', `/api/annual-reports/${report}`],
      ['disclosure-guide', `/api/disclosure-guides/${guide}`],
    ]);
  });
});

describe('a withdrawn document', () => {
  const SECRET = '绝不能再出现的内容';
  const ORG = 'org-of-the-secret';

  async function withdraw(reason: string): Promise<{ reader: FeedReader; id: string }> {
    const reader = await readerFromNow();
    const id = nextDocumentId();
    const about = { title: `标题${SECRET}`, organization_id: ORG };
    await happen(id, { ...about, changed_fields: ['body'] });
    await happen(id, { ...about, kind: 'changed', changed_fields: ['body'], change_note: SECRET });
    await happen(
      id,
      { ...about, kind: 'withdrawn', reason, explanation: '按规定撤回', replacement_id: 'newer1' },
      { withdrawal_reason: reason, withdrawal_explanation: '按规定撤回' },
    );
    await reader.catchUp();
    return { reader, id };
  }

  test.each(['secrecy', 'privacy'])(
    'because of %s: no event names title, note, fields or organization, old ones included',
    async (reason) => {
      const { reader, id } = await withdraw(reason);
      expect(reader.seen.map(({ kind }) => kind)).toEqual(['published', 'changed', 'withdrawn']);
      const text = JSON.stringify(reader.seen);
      for (const hidden of [SECRET, ORG, 'body']) expect(text).not.toContain(hidden);
      expect(reader.seen[2]?.tombstone).toEqual({
        documentId: id,
        indexNumber: `TEST/2026-${id}`,
        withdrawnAt: '2026-03-02T01:02:03.456Z',
        reason,
        explanation: '按规定撤回',
        replacement: 'newer1',
      });
    },
  );

  test('for another reason: the title stands in the tombstone only', async () => {
    const { reader } = await withdraw('superseded');
    expect(reader.seen[2]?.tombstone?.title).toBe(`标题${SECRET}`);
    for (const change of reader.seen) {
      expect(JSON.stringify({ ...change, tombstone: undefined })).not.toContain(SECRET);
      expect(change).toMatchObject({ changedFields: [], changeNote: null, organization: ORG });
    }
  });

  test('and restored: what was said before the withdrawal stays silent', async () => {
    const { reader, id } = await withdraw('privacy');
    await happen(id, { kind: 'restored', title: '已隐去个人信息', organization_id: ORG });
    const [restored] = await reader.catchUp();
    expect(restored).toMatchObject({ kind: 'restored', title: '已隐去个人信息' });
    const again = new FeedReader(app.url);
    const events = (await again.catchUp()).filter(({ documentId }) => documentId === id);
    expect(events).toHaveLength(4);
    expect(JSON.stringify(events)).not.toContain(SECRET);
    expect(events[2]?.tombstone).not.toHaveProperty('title');
  });

  test('twice, the second time for privacy: the first tombstone loses its title and its explanation', async () => {
    const { id } = await withdraw('error');
    await happen(id, { kind: 'restored', title: SECRET, organization_id: ORG });
    await happen(
      id,
      { kind: 'withdrawn', title: SECRET, reason: 'privacy', explanation: '涉及个人隐私' },
      { withdrawal_reason: 'privacy', withdrawal_explanation: '涉及个人隐私' },
    );
    const again = new FeedReader(app.url);
    const events = (await again.catchUp()).filter(({ documentId }) => documentId === id);
    expect(JSON.stringify(events)).not.toContain(SECRET);
    expect(events[2]?.tombstone).toMatchObject({ reason: 'error', explanation: null });
    expect(events[4]?.tombstone).toMatchObject({ reason: 'privacy', explanation: '涉及个人隐私' });
  });

  test('an event whose document the registry does not know tells nothing of its content', async () => {
    const reader = await readerFromNow();
    await enter(client, { document_id: nextDocumentId(), title: SECRET, change_note: SECRET });
    const [event] = await reader.catchUp();
    expect(event?.documentId).toBeTruthy();
    expect(JSON.stringify(event)).not.toContain(SECRET);
  });
});

describe('a reader', () => {
  test('keeps its place when nothing comes, and gets pages of the size it asks for', async () => {
    const reader = await readerFromNow({ limit: '2' });
    const place = reader.after;
    expect(await reader.poll()).toBe(false);
    expect(reader.after).toBe(place);
    for (let n = 0; n < 5; n += 1) await happen(nextDocumentId());
    const sizes: number[] = [];
    let hasMore = true;
    while (hasMore) {
      const before = reader.seen.length;
      hasMore = await reader.poll();
      sizes.push(reader.seen.length - before);
    }
    expect(sizes).toEqual([2, 2, 1]);
  });

  test('is told 304 until something happens, and HEAD says the same without a body', async () => {
    await happen(nextDocumentId());
    const reader = await readerFromNow();
    const ask = (tag?: string) =>
      askForChanges(app.url, { after: reader.after ?? '' }, tag ? { 'if-none-match': tag } : {});
    const first = await ask();
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const second = await ask(tag);
    expect(second).toMatchObject({ status: 304, text: '' });
    expect(second.headers.get('etag')).toBe(tag);
    // The same state for another question is another answer.
    const other = await askForChanges(app.url, { limit: '1' }, { 'if-none-match': tag });
    expect(other.status).toBe(200);
    const head = await fetch(`${app.url}/api/changes?after=${reader.after}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
    await happen(nextDocumentId());
    const third = await ask(tag);
    expect(third.status).toBe(200);
    expect(third.page.data).toHaveLength(1);
  });

  test.each([
    [{ after: 'bm9uc2Vuc2U' }, 'changes.bad_cursor', 'after', 'bm9uc2Vuc2U'],
    [{ limit: '501' }, 'changes.bad_limit', 'limit', '501'],
    [{ type: 'organization' }, 'changes.bad_type', 'type', 'organization'],
    [{ category: "/a/') or true --/" }, 'changes.bad_category', 'category', "') or true"],
    [{ category: 'nobody-has-this' }, 'changes.unknown_category', 'category', 'nobody-has-this'],
    [{ organization: "' or ''='" }, 'changes.bad_organization', 'organization', "' or"],
    [{ organization: 'nobody' }, 'changes.unknown_organization', 'organization', 'nobody'],
    [{ status: 'draft' }, 'changes.unknown_parameter', 'status', 'draft'],
  ])('who asks %j is refused, naming parameter and value', async (parameters, code, ...named) => {
    const query = new URLSearchParams(parameters as Record<string, string>).toString();
    const { zh, en } = expectRefusal(await restClient(app).get(`/api/changes?${query}`), code);
    for (const word of named) {
      expect(zh).toContain(word);
      expect(en).toContain(word);
    }
  });

  test('who repeats a parameter or nests it is refused as well', async () => {
    const rest = restClient(app);
    expectRefusal(await rest.get('/api/changes?after=a&after=b'), 'changes.bad_cursor');
    expectRefusal(await rest.get('/api/changes?category[$ne]=x'), 'changes.bad_category');
    expectRefusal(await rest.get('/api/changes?organization[$ne]=x'), 'changes.bad_organization');
  });

  test('may only read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status } = await fetch(`${app.url}/api/changes`, { method });
      expect([404, 405]).toContain(status);
    }
  });
});

describe('a filter', () => {
  const titles = (reader: FeedReader) =>
    reader.seen.map(({ title, left }) => [title, left === true]);

  test('by type takes one, several with commas, or several by repetition', async () => {
    const before = (await readerFromNow()).after ?? '';
    await happen(nextDocumentId());
    await happen(nextDocumentId(), { uid: 'api::annual-report.annual-report' });
    await happen(nextDocumentId(), { uid: 'api::disclosure-guide.disclosure-guide' });
    const typesOf = async (query: string) => {
      const response = await fetch(`${app.url}/api/changes?after=${before}&${query}`);
      const { data } = (await response.json()) as { data: { type: string }[] };
      return data.map(({ type }) => type);
    };
    expect(await typesOf('type=disclosure')).toEqual(['disclosure']);
    expect(await typesOf('type=disclosure,annual-report')).toEqual(['disclosure', 'annual-report']);
    expect(await typesOf('type=disclosure-guide&type=annual-report')).toEqual([
      'annual-report',
      'disclosure-guide',
    ]);
  });

  test('by organization leaves out the others, and says when a document leaves', async () => {
    const [one, other] = [await makeOrganization(app.strapi), await makeOrganization(app.strapi)];
    const reader = await readerFromNow({ organization: one.documentId });
    const id = nextDocumentId();
    await happen(id, { title: '甲', organization_id: one.documentId });
    await happen(nextDocumentId(), { title: '乙', organization_id: other.documentId });
    await happen(id, { kind: 'moved', title: '甲', organization_id: other.documentId });
    await happen(id, { kind: 'changed', title: '甲', organization_id: other.documentId });
    await reader.catchUp();
    expect(titles(reader)).toEqual([
      ['甲', false],
      ['甲', true],
    ]);
  });

  test('by category takes the subtree, by path or by code, and says when a document leaves it', async () => {
    const root = await makeCategory(app.strapi);
    const child = await makeCategory(app.strapi, { parent: root.documentId });
    const sibling = await makeCategory(app.strapi, { code: `${root.code}-x` });
    const path = { root: `/${root.code}/`, child: `/${root.code}/${child.code}/` };
    const elsewhere = { category_id: sibling.documentId, category_path: `/${sibling.code}/` };
    const inChild = { category_id: child.documentId, category_path: path.child };
    const byCode = await readerFromNow({ category: root.code });
    const byPath = await readerFromNow({ category: path.root });
    const byChild = await readerFromNow({ category: child.code, limit: '1' });
    const bySibling = await readerFromNow({ category: sibling.code });

    const id = nextDocumentId();
    await happen(id, { title: '甲', ...inChild });
    await happen(nextDocumentId(), { title: '乙', ...elsewhere });
    await happen(nextDocumentId(), { title: '丙' });
    await happen(id, { kind: 'moved', title: '甲', ...elsewhere });
    await happen(id, { kind: 'changed', title: '甲', ...elsewhere });
    for (const reader of [byCode, byPath, byChild]) {
      await reader.catchUp();
      expect(titles(reader)).toEqual([
        ['甲', false],
        ['甲', true],
      ]);
      expect(reader.seen[1]?.categoryPath).toBe(elsewhere.category_path);
    }
    await bySibling.catchUp();
    expect(titles(bySibling)).toEqual([
      ['乙', false],
      ['甲', false],
      ['甲', false],
    ]);
  });

  test('by code follows a category that was moved, events from before included', async () => {
    const [old, root] = [await makeCategory(app.strapi), await makeCategory(app.strapi)];
    const category = await makeCategory(app.strapi, { parent: old.documentId });
    const reader = await readerFromNow({ category: category.code });
    const filed = {
      category_id: category.documentId,
      category_path: `/${old.code}/${category.code}/`,
    };
    const gone = nextDocumentId();
    await happen(gone, { title: '甲', ...filed });
    await reader.catchUp();
    await happen(
      gone,
      { kind: 'withdrawn', reason: 'error', ...filed },
      { withdrawal_reason: 'error' },
    );
    await app.strapi.documents('api::catalog-category.catalog-category').update({
      documentId: category.documentId,
      data: { parent: root.documentId } as never,
    });
    expect((await reader.catchUp()).map(({ kind, left }) => [kind, left])).toEqual([
      ['withdrawn', undefined],
    ]);
  });

  test('that matches next to nothing does not make one request walk the whole ledger', async () => {
    const organization = await makeOrganization(app.strapi);
    const reader = new FeedReader(app.url, { organization: organization.documentId });
    await client.query(
      `insert into zhaoshi_publication.ledger_intake (entry)
       select jsonb_build_object('kind', 'published', 'uid', 'api::disclosure.disclosure', 'document_id', 'bulk' || n,
         'title', 'bulk', 'index_number', 'BULK/2026-' || n, 'channels', '{}'::text[], 'digest', 'd',
         'changed_fields', '{}'::text[], 'is_major', false, 'actor_kind', 'task', 'actor_name', 'bulk', 'is_first', true,
         'occurred_at', '2026-03-02T00:00:00Z', 'first_published_at', '2026-03-02T00:00:00Z')
       from generate_series(1, 11000) n`,
    );
    const id = await happen(nextDocumentId(), { organization_id: organization.documentId });
    let pages = 1;
    while (await reader.poll()) pages += 1;
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(reader.seen.map(({ documentId }) => documentId)).toEqual([id]);
  }, 180_000);
});
