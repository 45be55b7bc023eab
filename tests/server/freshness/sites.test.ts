import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SavedSite, Site } from '../../../src/plugins/freshness/server/src/contracts/checks';
import type { TestApp } from '../harness/create-test-app';
import { assign, makePerson, signIn, type AdminClient } from '../directory/support/staff';
import { jobsOf } from '../jobs/jobs-of';
import { makeOrganization } from '../support/make-records';
import { createCheckingApp } from './support/app';
import { INSIDE, redirectTo, says, startHttp, type TestServer } from './support/servers';

let home: TestServer;
let inside: TestServer;
let toMetadata: TestServer;
let toInside: TestServer;
let closed: TestServer;
let app: TestApp;
let admin: AdminClient;
let organization: { documentId: string; name: string };

beforeAll(async () => {
  home = await startHttp(says(200, '<html></html>'));
  inside = await startHttp(says(200, 'secret'), INSIDE);
  toMetadata = await startHttp(redirectTo('http://169.254.169.254/latest/meta-data/'));
  toInside = await startHttp(redirectTo(inside.url));
  closed = await startHttp(says(200));
  await closed.close();
  ({ app, admin } = await createCheckingApp([home, inside, toMetadata, toInside, closed]));
  const made = await makeOrganization(app.strapi);
  organization = { documentId: made.documentId, name: made.name };
});
afterAll(async () => {
  await app?.close();
  await Promise.all([home, inside, toMetadata, toInside].map((server) => server.close()));
});

const sql = <Row>(text: string) => jobsOf(app.strapi).sql<Row>(text);
const countSites = async () =>
  (await sql<{ n: number }>('select count(*)::int as n from zhaoshi_freshness.sites'))[0]?.n;

beforeEach(async () => {
  await sql('delete from zhaoshi_freshness.sites');
});

const site = (more: Record<string, unknown> = {}) => ({
  organization: organization.documentId,
  name: '县政府门户网站',
  url: `${home.url}/`,
  kind: 'home',
  isEnabled: true,
  ...more,
});
const create = (more: Record<string, unknown> = {}) =>
  admin<SavedSite>('POST', '/freshness/sites', site(more));
const list = async () => (await admin<Site[]>('GET', '/freshness/sites')).body.data ?? [];

describe('an administrator', () => {
  test('adds a site, and sees at once whether it opens', async () => {
    const { status, body } = await create();
    expect(status).toBe(200);
    expect(body.data?.firstLook).toMatchObject({ isOpened: true, status: 200, cause: null });
    expect(await list()).toEqual([
      {
        id: expect.any(Number) as number,
        organization,
        name: '县政府门户网站',
        url: `${home.url}/`,
        kind: 'home',
        isEnabled: true,
        lastProbe: null,
      },
    ]);
  });

  test('adds a site that is down, for that is what is to be found out', async () => {
    const { status, body } = await create({ url: closed.url });
    expect(status).toBe(200);
    expect(body.data?.firstLook).toMatchObject({ isOpened: false, cause: 'connection' });
  });

  test('changes and removes it', async () => {
    const { id } = (await create()).body.data?.site ?? { id: 0 };
    const before = home.connections;
    const changed = site({ name: '改名', isEnabled: false });
    expect((await admin('PUT', `/freshness/sites/${id}`, changed)).status).toBe(200);
    expect(await list()).toMatchObject([{ id, name: '改名', isEnabled: false }]);
    // One that is switched off is not opened.
    expect(home.connections).toBe(before);
    expect((await admin('DELETE', `/freshness/sites/${id}`)).status).toBe(200);
    expect(await list()).toEqual([]);
    expect((await admin('DELETE', `/freshness/sites/${id}`)).status).toBe(404);
    expect((await admin('PUT', `/freshness/sites/${id}`, site())).status).toBe(404);
    expect((await create()).status).toBe(200);
  });

  test.each(['0', '-1', '1.5', '99999999999999999999', 'abc', '2147483647'])(
    'meets no site number %s',
    async (id) => {
      expect((await admin('PUT', `/freshness/sites/${id}`, site())).status).toBe(404);
      expect((await admin('DELETE', `/freshness/sites/${id}`)).status).toBe(404);
    },
  );
});

describe('what makes no sense is refused, and nothing is written', () => {
  const refused = async (body: Record<string, unknown>) => {
    const reply = await admin('POST', '/freshness/sites', body);
    expect(reply.status, JSON.stringify(reply.body)).toBe(400);
    const { code, message, reasons } = reply.body.error?.details ?? {};
    expect(message?.zh).toMatch(/\p{Script=Han}/u);
    expect(message?.en).toMatch(/[a-z]{3}/);
    expect(await countSites()).toBe(0);
    return { code, field: reasons?.[0]?.field, zh: message?.zh ?? '' };
  };

  test.each([
    ['request.required', 'name', { name: '' }],
    ['request.too_long', 'name', { name: '名'.repeat(121) }],
    ['request.required', 'name', { name: 7 }],
    ['request.required', 'organization', { organization: '' }],
    ['site.unknown_organization', 'organization', { organization: 'nobody' }],
    ['request.unknown_option', 'kind', { kind: 'portal' }],
    ['request.unknown_option', 'kind', { kind: null }],
    ['request.invalid_value', 'isEnabled', { isEnabled: 'yes' }],
    ['request.required', 'url', { url: '' }],
    ['address.malformed', 'url', { url: 'www.example.gov.cn' }],
    ['address.scheme', 'url', { url: 'ftp://www.example.gov.cn/' }],
    ['address.credentials', 'url', { url: 'http://admin:secret@www.example.gov.cn/' }],
    ['address.port', 'url', { url: 'http://www.example.gov.cn:22/' }],
    ['address.too_long', 'url', { url: `http://www.example.gov.cn/${'a'.repeat(2_000)}` }],
  ])('%s of %s (%#)', async (code, field, more) => {
    expect(await refused(site(more))).toMatchObject({ code, field });
  });

  test.each([
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[fd00::1]/',
    'http://0x7f000002/',
  ])('%s is not public', async (url) => {
    expect(await refused(site({ url }))).toMatchObject({ code: 'address.not_public' });
  });

  test('a machine inside is not even connected to', async () => {
    const { code, zh } = await refused(site({ url: inside.url }));
    expect(code).toBe('address.not_public');
    expect(zh).toContain(INSIDE);
    expect((await refused(site({ url: toInside.url }))).code).toBe('address.redirects_to_refused');
    expect(inside.connections).toBe(0);
  });

  test('a redirect to the metadata of a cloud is refused and named', async () => {
    const { code, zh } = await refused(site({ url: toMetadata.url }));
    expect(code).toBe('address.redirects_to_refused');
    expect(zh).toContain('169.254.169.254');
  });

  test('everything wrong is said at once', async () => {
    const { body } = await admin('POST', '/freshness/sites', {});
    expect(body.error?.details?.reasons?.map(({ field }) => field)).toEqual([
      'name',
      'organization',
      'url',
      'kind',
      'isEnabled',
    ]);
  });

  test('what is missing is called as in the form', async () => {
    const { body } = await admin('POST', '/freshness/sites', site({ name: '', url: '' }));
    expect(body.error?.message).toBe('“名称”必须填写。\n“网址”必须填写。');
  });

  test('a change is refused by the same rules', async () => {
    const { id } = (await create()).body.data?.site ?? { id: 0 };
    const reply = await admin('PUT', `/freshness/sites/${id}`, site({ url: toMetadata.url }));
    expect(reply.body.error?.details?.code).toBe('address.redirects_to_refused');
    expect(await list()).toMatchObject([{ url: `${home.url}/` }]);
  });

  test('an address is monitored once, whoever comes first', async () => {
    await create();
    const again = await create({ name: '另一个', url: `${home.url}/#top` });
    expect(again.status).toBe(400);
    expect(again.body.error?.details?.code).toBe('site.already_monitored');
    await sql('delete from zhaoshi_freshness.sites');
    const replies = await Promise.all([create(), create(), create()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    expect(await countSites()).toBe(1);
  });
});

describe('who may', () => {
  test('nobody without a right; the auditor sees what was found and changes nothing', async () => {
    const unit = await makeOrganization(app.strapi);
    const person = await makePerson(app.strapi);
    await assign(app.strapi, person, 'information_officer', unit);
    const officer = await signIn(app, person);
    const other = await makePerson(app.strapi);
    await assign(app.strapi, other, 'auditor', unit);
    const auditor = await signIn(app, other);
    const statuses = async (client: AdminClient) => [
      (await client('GET', '/freshness/sites')).status,
      (await client('POST', '/freshness/sites', site())).status,
      (await client('PUT', '/freshness/sites/1', site())).status,
      (await client('DELETE', '/freshness/sites/1')).status,
      (await client('GET', '/freshness/availability')).status,
      (await client('GET', '/freshness/links')).status,
      (await client('GET', '/freshness/availability/sites')).status,
      (await client('GET', '/freshness/availability/sites/1')).status,
    ];
    expect(await statuses(officer)).toEqual([403, 403, 403, 403, 403, 403, 403, 403]);
    expect(await statuses(auditor)).toEqual([403, 403, 403, 403, 200, 200, 200, 404]);
    expect((await fetch(`${app.url}/freshness/sites`)).status).toBe(401);
    expect(await countSites()).toBe(0);
  });
});
