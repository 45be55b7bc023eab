import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { expectRefusal } from '../support/expect-refusal';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { restClient } from '../support/rest';
import { askForChanges, FeedReader, readerFromNow } from './feed-reader';
import { enter, happenIn, nextDocumentId, type Entry, type Registered } from './ledger-entries';

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

const readerNow = (parameters = {}) => readerFromNow(app.url, parameters);
const happen = (id: string, entry: Partial<Entry> = {}, row: Partial<Registered> = {}) =>
  happenIn(client, id, entry, row);

describe('an event', () => {
  test('says what happened to which document, and not who did it', async () => {
    const reader = await readerNow();
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
    const reader = await readerNow();
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
    const reader = await readerNow();
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
    const reader = await readerNow();
    await enter(client, { document_id: nextDocumentId(), title: SECRET, change_note: SECRET });
    const [event] = await reader.catchUp();
    expect(event?.documentId).toBeTruthy();
    expect(JSON.stringify(event)).not.toContain(SECRET);
  });
});

describe('a reader', () => {
  test('keeps its place when nothing comes, and gets pages of the size it asks for', async () => {
    const reader = await readerNow({ limit: '2' });
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
    const reader = await readerNow();
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
    const query = new URLSearchParams(parameters).toString();
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

test('publishing, changing and withdrawing a real document is told, with the tombstone its address answers', async () => {
  const rest = restClient(app, await createApiToken(app.strapi, { type: 'full-access' }));
  const organization = await makeOrganization(app.strapi);
  const category = await makeCategory(app.strapi);
  const reader = await readerNow({ organization: organization.documentId });
  const data = publishableDisclosure(organization, category);
  const { data: made } = await rest.post('/api/disclosures', data);
  const path = `/api/disclosures/${made.documentId}`;
  await rest.put(path, { body: '改过的正文。', changeNote: '改了正文', revision: made.revision });
  await reader.catchUp();
  expect(reader.seen).toMatchObject([
    { kind: 'published', indexNumber: made.indexNumber, title: data.title, url: path },
    { kind: 'changed', changedFields: ['body'], changeNote: '改了正文', title: data.title },
  ]);
  const withdrawal = { type: 'disclosure', documentId: made.documentId, reason: 'error' };
  const answer = await rest.post('/api/withdrawals', {
    ...withdrawal,
    explanation: '内容有误，撤回',
  });
  expect(answer.status, JSON.stringify(answer)).toBe(200);
  const [withdrawn] = await reader.catchUp();
  const gone = await restClient(app).get(path);
  expect(gone.status).toBe(410);
  expect(withdrawn?.tombstone).toMatchObject({ reason: 'error', title: data.title });
  expect(withdrawn?.tombstone).toEqual(
    (gone.error.details as unknown as { tombstone: unknown }).tombstone,
  );
});
