import type { IncomingMessage, RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LinksPage } from '../../../src/plugins/freshness/server/src/contracts/checks';
import type { TestApp } from '../harness/create-test-app';
import type { AdminClient } from '../directory/support/staff';
import { jobsOf } from '../jobs/jobs-of';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { withdraw } from '../support/withdraw';
import { createCheckingApp } from './support/app';
import { INSIDE, says, startHttp, type TestServer } from './support/servers';

const HOUR = 3_600_000;
const uid = 'api::disclosure.disclosure';
const START = new Date('2026-03-02T09:00:00+08:00');
const hours = (n: number) => new Date(START.getTime() + n * HOUR);

/** What the server answers to a path; 200 to all others. */
const answers = new Map<string, RequestListener>();
let site: TestServer;
let inside: TestServer;
let app: TestApp;
let admin: AdminClient;
let jobs: ReturnType<typeof jobsOf>;
let organization: { documentId: string; name: string };
let category: { documentId: string };
let underWay = 0;
let mostUnderWay = 0;

function answerTo(request: IncomingMessage): RequestListener {
  return answers.get(request.url ?? '') ?? says(200);
}

beforeAll(async () => {
  site = await startHttp((request, response) => {
    underWay += 1;
    mostUnderWay = Math.max(mostUnderWay, underWay);
    response.on('close', () => (underWay -= 1));
    answerTo(request)(request, response);
  });
  inside = await startHttp(says(200, 'secret'), INSIDE);
  ({ app, admin } = await createCheckingApp([site, inside], {
    FRESHNESS_LINK_BASE_URL: `${site.url}/zwgk/`,
  }));
  jobs = jobsOf(app.strapi);
  const made = await makeOrganization(app.strapi);
  organization = { documentId: made.documentId, name: made.name };
  category = await makeCategory(app.strapi);
});
afterAll(async () => {
  await app?.close();
  await site.close();
  await inside.close();
});

const check = (now: Date) => jobs.runner.run({ task: 'check-links', now });

beforeEach(async () => {
  answers.clear();
  mostUnderWay = 0;
  // What other tests published is read, and forgotten.
  await check(START);
  await jobs.sql('delete from zhaoshi_freshness.links');
  site.requests.length = 0;
});

async function publish(body: string, of: { documentId: string } = organization): Promise<string> {
  const data = publishableDisclosure(of, category, { body });
  const { documentId } = await app.strapi.documents(uid).create({ data: data as never });
  await app.strapi.documents(uid).publish({ documentId });
  return documentId;
}

async function change(documentId: string, body: string, isPublished = true): Promise<void> {
  await app.strapi.documents(uid).update({ documentId, data: { body } as never });
  if (isPublished) await app.strapi.documents(uid).publish({ documentId });
}

async function list(query = ''): Promise<LinksPage> {
  const { status, body } = await admin<LinksPage>('GET', `/freshness/links?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.data as LinksPage;
}

const statesOf = async (documentId: string) =>
  Object.fromEntries(
    (await list(`document=${documentId}`)).rows.map(({ address, state, cause }) => [
      address,
      cause === null ? state : `${state} ${cause}`,
    ]),
  );
const askedFor = () => site.requests.map(({ method, url }) => `${method} ${url}`);

describe('links of what is public', () => {
  test('are opened, and each is judged by its answer', async () => {
    answers.set('/missing', says(404));
    answers.set('/gone', says(410));
    answers.set('/error', says(500));
    answers.set('/robots', says(403));
    const body = [
      `[好](${site.url}/good)`,
      `[无](${site.url}/missing)`,
      `[删](${site.url}/gone)`,
      `[错](${site.url}/error)`,
      `<a href="${site.url}/robots">拒</a>`,
      '![图](/files/a.png)',
      '[相对](b.html)',
      '[内网](http://192.168.1.5/oa)',
      `[内部](${inside.url}/)`,
      '[漏写](www.example.com/a)',
      '[邮件](mailto:a@example.org) [锚](#a)',
    ].join('\n\n');
    const documentId = await publish(body);
    expect(await check(START)).toMatchObject({ documents: 1 });
    expect(await statesOf(documentId)).toEqual({
      [`${site.url}/good`]: 'ok',
      [`${site.url}/missing`]: 'broken not_found',
      [`${site.url}/gone`]: 'broken gone',
      [`${site.url}/error`]: 'failing server_error',
      [`${site.url}/robots`]: 'closed closed_to_us',
      '/files/a.png': 'ok',
      'b.html': 'ok',
      'http://192.168.1.5/oa': 'broken internal_network',
      [`${inside.url}/`]: 'broken internal_network',
      'www.example.com/a': 'broken malformed',
    });
    expect(askedFor()).toContain('HEAD /files/a.png');
    expect(askedFor()).toContain('HEAD /zwgk/b.html');
    expect(inside.connections).toBe(0);
  });

  test('a name that leads inside is not opened', async () => {
    const lookup = () => Promise.resolve([{ address: INSIDE, family: 4 }]);
    app.strapi.config.set('plugin::freshness.lookup', lookup);
    try {
      const documentId = await publish(`[甲](http://www.example.test:${inside.port}/)`);
      await check(START);
      const { rows } = await list(`document=${documentId}`);
      expect(rows).toMatchObject([{ state: 'refused', cause: 'not_public', detail: INSIDE }]);
      expect(inside.connections).toBe(0);
    } finally {
      app.strapi.config.set('plugin::freshness.lookup', null);
    }
  });

  test('are read of what is published, never of a draft', async () => {
    const documentId = await publish(`[甲](${site.url}/old)`);
    await change(documentId, `[乙](${site.url}/draft)`, false);
    await check(START);
    expect(askedFor()).toEqual(['HEAD /old']);
    await change(documentId, `[丙](${site.url}/new)`);
    await check(START);
    expect(await statesOf(documentId)).toEqual({ [`${site.url}/new`]: 'ok' });
    expect(askedFor()).toEqual(['HEAD /old', 'HEAD /new']);
  });

  test('go with the document when it is withdrawn', async () => {
    const documentId = await publish(`[甲](${site.url}/a)`);
    await check(START);
    await withdraw(app.strapi, documentId);
    await check(hours(1_000));
    expect(await statesOf(documentId)).toEqual({});
    expect(askedFor()).toEqual(['HEAD /a']);
    await jobs.runner.run({ task: 'delete-old-checks', now: START });
    expect(await jobs.sql('select * from zhaoshi_freshness.links')).toEqual([]);
  });

  test('are read on from where the last run ended', async () => {
    await publish(`[甲](${site.url}/a)`);
    expect(await check(START)).toEqual({ documents: 1, checked: 1, broken: 0 });
    expect(await check(START)).toEqual({ documents: 0, checked: 0, broken: 0 });
    await publish('没有链接');
    await publish(`[乙](${site.url}/b)`);
    expect(await check(START)).toEqual({ documents: 2, checked: 1, broken: 0 });
  });

  test('of the whole ledger are read when the plugin comes later', async () => {
    const documentId = await publish(`[甲](${site.url}/a)`);
    await jobs.sql('delete from zhaoshi_freshness.ledger_places');
    const { documents } = (await check(START)) as { documents: number };
    expect(documents).toBeGreaterThan(1);
    expect(await statesOf(documentId)).toEqual({ [`${site.url}/a`]: 'ok' });
  });
});

describe('a link', () => {
  test('that fails is broken after three times over a day, and well after one good answer', async () => {
    answers.set('/a', says(503));
    const documentId = await publish(`[甲](${site.url}/a)`);
    const stateAt = async (at: number) => {
      await check(hours(at));
      return Object.values(await statesOf(documentId))[0];
    };
    expect(await stateAt(0)).toBe('failing server_error');
    // Not due yet.
    expect(await stateAt(11)).toBe('failing server_error');
    expect(site.requests).toHaveLength(2);
    expect(await stateAt(12)).toBe('failing server_error');
    expect(await stateAt(24)).toBe('broken server_error');
    expect(askedFor()).toEqual(['HEAD /a', 'GET /a', 'GET /a', 'GET /a']);
    const { rows } = await list('state=broken');
    expect(rows).toMatchObject([
      { failures: 3, failedSince: hours(0).toISOString(), lastCheckedAt: hours(24).toISOString() },
    ]);
    answers.delete('/a');
    expect(await stateAt(48)).toBe('ok');
  });

  test('whose server refuses HEAD is asked with GET', async () => {
    answers.set('/a', (request, response) => {
      response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
    });
    const documentId = await publish(`[甲](${site.url}/a)`);
    await check(START);
    expect(await statesOf(documentId)).toEqual({ [`${site.url}/a`]: 'ok' });
    expect(askedFor()).toEqual(['HEAD /a', 'GET /a']);
  });

  test('in several documents and twice in one is opened once and listed at each place', async () => {
    const first = await publish(`[甲](${site.url}/a) [再](${site.url}/a#top)`);
    const second = await publish(`[乙](${site.url}/a)`);
    await check(START);
    expect(askedFor()).toEqual(['HEAD /a']);
    expect((await list(`document=${first}`)).rows).toHaveLength(1);
    expect((await list(`document=${second}`)).rows).toHaveLength(1);
  });

  test('that was taken by a node that died is due again', async () => {
    answers.set('/a', (_request, response) => void response.destroy());
    const documentId = await publish(`[甲](${site.url}/a)`);
    await check(START);
    await jobs.sql(`update zhaoshi_freshness.links
      set state = 'unchecked', next_check_at = '${hours(1).toISOString()}'`);
    answers.delete('/a');
    await check(hours(2));
    expect(await statesOf(documentId)).toEqual({ [`${site.url}/a`]: 'ok' });
  });
});

test('a server gets one request at a time, however many links and nodes there are', async () => {
  const slow: RequestListener = (_request, response) => void setTimeout(() => response.end(), 20);
  // More than one run takes of a server at a time, so that each of them has some.
  const paths = Array.from({ length: 30 }, (_, n) => `/slow/${n}`);
  for (const path of paths) answers.set(path, slow);
  await publish(paths.map((path) => `[甲](${site.url}${path})`).join('\n\n'));
  const results = await Promise.all([check(START), check(START), check(START)]);
  expect(results.reduce((sum, result) => sum + Number(result?.checked), 0)).toBe(30);
  expect(askedFor().sort()).toEqual(paths.map((path) => `HEAD ${path}`).sort());
  expect(mostUnderWay).toBe(1);
});

describe('the list', () => {
  test('names document, field and organization, is filtered and counted', async () => {
    answers.set('/missing', says(404));
    const other = await makeOrganization(app.strapi);
    const mine = await publish(`[甲](${site.url}/missing) [乙](${site.url}/good)`);
    const theirs = await publish(`[丙](${site.url}/missing)`, other);
    await check(START);
    const broken = await list('state=broken');
    expect(broken.pagination).toEqual({ page: 1, pageSize: 20, pageCount: 1, total: 2 });
    expect(broken.counts).toMatchObject({ broken: 2, ok: 1, failing: 0 });
    const own = await list(`state=broken&organization=${organization.documentId}`);
    expect(own.rows).toEqual([
      {
        url: `${site.url}/missing`,
        address: `${site.url}/missing`,
        state: 'broken',
        cause: 'not_found',
        detail: null,
        status: 404,
        failures: 1,
        failedSince: START.toISOString(),
        lastCheckedAt: START.toISOString(),
        nextCheckAt: hours(12).toISOString(),
        document: {
          uid,
          documentId: mine,
          title: expect.stringContaining('关于测试事项的通知') as string,
          field: 'body',
          fieldName: { zh: '正文', en: 'body' },
        },
        organization,
      },
    ]);
    expect(own.counts).toMatchObject({ broken: 1, ok: 1 });
    expect((await list(`document=${theirs}`)).counts).toMatchObject({ broken: 1, ok: 0 });
    expect((await list('pageSize=2&page=2')).rows).toHaveLength(1);
  });

  test.each(['state=dead', 'page=0', 'pageSize=101', 'page=x'])('refuses %s', async (query) => {
    const { status, body } = await admin('GET', `/freshness/links?${query}`);
    expect(status).toBe(400);
    expect(body.error?.details?.code).toMatch(/^request\./);
  });
});
