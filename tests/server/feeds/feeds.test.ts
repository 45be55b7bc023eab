import { parseFeed } from 'feedsmith';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublicationServices } from '../../../src/plugins/publication/server/src/services';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { expectRefusal } from '../support/expect-refusal';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { restClient, type Answer } from '../support/rest';
import { nextDocumentId, register } from '../changes/ledger-entries';
import { checkAtom } from './check-atom';
import { checkJsonFeed } from './check-json-feed';

const BASE = 'https://www.example.gov.cn';
const DISCLOSURE = 'api::disclosure.disclosure';

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp({ env: { PUBLIC_URL: BASE } });
});
afterAll(() => app.close());

/** Attributes of an answer of the Document Service, whose types know of none. */
const text = (document: object | null, name: string) =>
  String((document as Record<string, unknown> | null)?.[name]);

type Organization = Awaited<ReturnType<typeof makeOrganization>>;
type Category = Awaited<ReturnType<typeof makeCategory>>;
type Place = { organization: Organization; category: Category };

async function makePlace(extra: Record<string, unknown> = {}): Promise<Place> {
  const organization = await makeOrganization(app.strapi);
  return { organization, category: await makeCategory(app.strapi, extra) };
}

const codeOf = ({ category }: Place) => text(category, 'code');

async function revise(documentId: string, data: Record<string, unknown>) {
  const documents = app.strapi.documents(DISCLOSURE);
  const found = (await documents.findOne({ documentId })) as { revision?: number } | null;
  await documents.update({ documentId, data: { ...data, revision: found?.revision } as never });
}

async function draft({ organization, category }: Place, extra: Record<string, unknown> = {}) {
  const data = publishableDisclosure(organization, category, extra);
  return app.strapi.documents(DISCLOSURE).create({ data: data as never });
}

async function publish(place: Place, extra: Record<string, unknown> = {}): Promise<string> {
  const { documentId } = await draft(place, extra);
  await app.strapi.documents(DISCLOSURE).publish({ documentId });
  return documentId;
}

const publications = () =>
  app.strapi.plugin('publication').service<PublicationServices['publications']>('publications');

async function withdraw(documentId: string, reason: 'error' | 'privacy' = 'error') {
  const request = { reason, explanation: '内容有误，予以撤回' };
  await publications().withdraw({ uid: DISCLOSURE, documentId, request });
}

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(`${app.url}/api/feeds/${path}`, { headers, method });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

type Item = { title: string; _zhaoshi: { document_id: string } } & Record<string, unknown>;

async function itemsOf(path: string): Promise<Item[]> {
  const { status, text: body } = await ask(`${path}.json`);
  expect(status, body).toBe(200);
  checkJsonFeed(body);
  return (JSON.parse(body) as { items: Item[] }).items;
}

async function idsOf(path: string): Promise<string[]> {
  return (await itemsOf(path)).map((item) => item._zhaoshi.document_id);
}

describe('a feed', () => {
  test('is valid and read by a foreign parser, in both formats, with odd texts in it', async () => {
    const place = await makePlace({ name: '政策 <文件> & "其他"' });
    const title = '关于“放管服” <改革> & 其他𠮷的通知 ]]>';
    const id = await publish(place, { title, summary: '概述：\u0007 <b>&amp;</b>' });
    await publish(place);
    const published = await app.strapi
      .documents(DISCLOSURE)
      .findOne({ documentId: id, status: 'published' });
    for (const path of ['all', `categories/${codeOf(place)}`]) {
      const atom = await ask(`${path}.atom`);
      expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      checkAtom(atom.text);
      const read = parseFeed(atom.text);
      expect(read.format).toBe('atom');
      const entry =
        read.format === 'atom' && read.feed.entries?.find((one) => one.title?.value === title);
      expect(entry).toMatchObject({
        published: text(published, 'firstPublishedAt'),
        updated: text(published, 'lastChangedAt'),
        summary: { value: '概述： <b>&amp;</b>' },
        authors: [{ name: text(place.organization, 'name') }],
        links: [{ rel: 'alternate', href: `${BASE}/api/disclosures/${id}` }],
        categories: [{ term: codeOf(place) }, { term: text(published, 'indexNumber') }],
      });

      const json = await ask(`${path}.json`);
      expect(json.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
      checkJsonFeed(json.text);
      const again = parseFeed(json.text);
      expect(again.format).toBe('json');
      const item = again.format === 'json' && again.feed.items?.find((one) => one.title === title);
      expect(item).toMatchObject({ id: entry && entry.id, url: `${BASE}/api/disclosures/${id}` });
    }
  });

  test('names its own address, and the one it was asked at where none is configured', async () => {
    const configured = await ask('all.json');
    expect(JSON.parse(configured.text)).toMatchObject({ feed_url: `${BASE}/api/feeds/all.json` });
    app.strapi.config.set('server.url', '');
    try {
      const own = await ask('all.json');
      expect(JSON.parse(own.text)).toMatchObject({ feed_url: `${app.url}/api/feeds/all.json` });
      checkAtom((await ask('all.atom')).text);
    } finally {
      app.strapi.config.set('server.url', BASE);
    }
  });

  test('of a category holds its subtree, the newest first, and works when the category is closed', async () => {
    const place = await makePlace();
    const child = await makeCategory(app.strapi, { parent: place.category.documentId });
    const inChild = { ...place, category: child };
    const elsewhere = await makePlace();
    const first = await publish(inChild);
    const second = await publish(inChild);
    await publish(elsewhere);
    const path = `categories/${codeOf(place)}`;
    expect(await idsOf(path)).toEqual([second, first]);
    expect(await idsOf(`categories/${text(child, 'code')}`)).toEqual([second, first]);
    await app.strapi.db
      .connection('catalog_categories')
      .where({ code: text(child, 'code') })
      .update({ state: 'closed' });
    expect(await idsOf(`categories/${text(child, 'code')}`)).toEqual([second, first]);
  });

  test('of an organization holds what it published and nothing else', async () => {
    const [one, other] = [await makePlace(), await makePlace()];
    const own = await publish(one);
    await publish(other);
    expect(await idsOf(`organizations/${one.organization.documentId}`)).toEqual([own]);
    const answer = await ask(`organizations/${one.organization.documentId}.json`);
    expect((JSON.parse(answer.text) as { title: string }).title).toContain(
      text(one.organization, 'name'),
    );
  });

  test('never holds a draft, nor the draft of something published', async () => {
    const place = await makePlace();
    await draft(place, { title: '未公开的草稿' });
    const id = await publish(place, { title: '公开的标题' });
    await revise(id, { title: '改了还未公开', summary: '改了还未公开' });
    const path = `categories/${codeOf(place)}`;
    const texts = [(await ask(`${path}.atom`)).text, (await ask(`${path}.json`)).text];
    for (const answer of texts) {
      expect(answer).toContain('公开的标题');
      expect(answer).not.toContain('未公开');
    }
  });

  test('loses a document when it is withdrawn, and has it again when it is restored', async () => {
    const place = await makePlace();
    const path = `categories/${codeOf(place)}`;
    const [kept, gone] = [await publish(place), await publish(place)];
    const before = await ask(`${path}.atom`);
    await withdraw(gone, 'privacy');
    const after = await ask(`${path}.atom`, { 'if-none-match': before.headers.get('etag') ?? '' });
    expect(after.status).toBe(200);
    expect(after.text).not.toContain(gone);
    expect(await idsOf(path)).toEqual([kept]);
    const request = { explanation: '已隐去个人信息' };
    await publications().restore({ uid: DISCLOSURE, documentId: gone, request });
    expect((await idsOf(path)).sort()).toEqual([kept, gone].sort());
  });

  test('leaves out what the register calls public but nobody can read', async () => {
    const place = await makePlace();
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    await register(client, nextDocumentId(), { organization_id: place.organization.documentId });
    await client.end();
    expect(await idsOf(`organizations/${place.organization.documentId}`)).toEqual([]);
  });

  test('has fifty entries at most, and reads them with the same number of queries as one', async () => {
    const place = await makePlace();
    const path = `categories/${codeOf(place)}`;
    const countQueries = async () => {
      let queries = 0;
      const count = () => (queries += 1);
      app.strapi.db.connection.on('query', count);
      const items = await itemsOf(path);
      app.strapi.db.connection.off('query', count);
      return { queries, items: items.length };
    };
    await publish(place);
    const one = await countQueries();
    for (let n = 0; n < 50; n += 1) await publish(place);
    const many = await countQueries();
    expect([one.items, many.items]).toEqual([1, 50]);
    expect(many.queries).toBe(one.queries);
  }, 180_000);
});

describe('a conditional request', () => {
  test('by tag is answered 304 until something in this feed changes, and HEAD has the same tag', async () => {
    const [place, other] = [await makePlace(), await makePlace()];
    const id = await publish(place);
    for (const extension of ['atom', 'json']) {
      const path = `categories/${codeOf(place)}.${extension}`;
      const first = await ask(path);
      const tag = first.headers.get('etag') ?? '';
      expect(tag).toMatch(/^"[\w-]+"$/);
      expect(first.headers.get('cache-control')).toBe('no-cache');
      const head = await ask(path, {}, 'HEAD');
      expect([head.status, head.headers.get('etag'), head.text]).toEqual([200, tag, '']);
      await publish(other);
      const second = await ask(path, { 'if-none-match': `W/${tag}` });
      expect([second.status, second.text]).toEqual([304, '']);
      expect(second.headers.get('etag')).toBe(tag);
      await revise(id, { body: `改于 ${extension}` });
      await app.strapi.documents(DISCLOSURE).publish({ documentId: id });
      expect((await ask(path, { 'if-none-match': tag })).status).toBe(200);
    }
  });

  test('the tag changes when the organization or the category of an entry is renamed', async () => {
    const place = await makePlace();
    await publish(place);
    const path = `organizations/${place.organization.documentId}.atom`;
    const tags = [(await ask(path)).headers.get('etag')];
    await app.strapi
      .documents('api::catalog-category.catalog-category')
      .update({ documentId: place.category.documentId, data: { name: '改名栏目' } as never });
    tags.push((await ask(path)).headers.get('etag'));
    await app.strapi
      .documents('api::organization.organization')
      .update({ documentId: place.organization.documentId, data: { name: '改名单位' } as never });
    tags.push((await ask(path)).headers.get('etag'));
    expect(new Set(tags).size).toBe(3);
    expect((await ask(path)).text).toContain('改名单位');
  });

  test('by date is answered 304 until anything is published or withdrawn', async () => {
    const place = await makePlace();
    const id = await publish(place);
    const path = `categories/${codeOf(place)}.atom`;
    await sleep(1_100);
    const { headers } = await ask(path);
    const date = headers.get('last-modified') ?? '';
    expect(Number.isNaN(Date.parse(date))).toBe(false);
    expect((await ask(path, { 'if-modified-since': date })).status).toBe(304);
    const early = new Date(Date.parse(date) - 1_000).toUTCString();
    expect((await ask(path, { 'if-modified-since': early })).status).toBe(200);
    await withdraw(id);
    expect((await ask(path, { 'if-modified-since': date })).status).toBe(200);
  });

  test('that is answered 304 reads no document', async () => {
    const place = await makePlace();
    await publish(place);
    const path = `categories/${codeOf(place)}.atom`;
    const tag = (await ask(path)).headers.get('etag') ?? '';
    const statements: string[] = [];
    const note = ({ sql }: { sql: string }) => void statements.push(sql);
    app.strapi.db.connection.on('query', note);
    expect((await ask(path, { 'if-none-match': tag })).status).toBe(304);
    app.strapi.db.connection.off('query', note);
    expect(statements.join('\n')).toContain('zhaoshi_publication.publications');
    expect(statements.join('\n')).not.toMatch(/"disclosures"/);
  });
});

describe('what is no feed', () => {
  test.each([
    'all.rss',
    'all',
    'nothing.atom',
    'categories/nobody-has-this.atom',
    'categories/.atom',
    "categories/' or 1=1 --.atom",
    'organizations/nobody.json',
    'organizations/%25.json',
  ])('%s is 404', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.text)).toMatchObject({
      error: { details: { code: 'request.not_found' } },
    });
  });

  test('half a character is refused', async () => {
    const answer = await restClient(app).get('/api/feeds/categories/%00.atom');
    expectRefusal(answer satisfies Answer, 'request.invalid_character');
  });

  test('nobody writes here', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect([404, 405]).toContain((await ask('all.atom', {}, method)).status);
    }
  });
});
