import { afterEach, describe, expect, it } from 'vitest';
import { adminLogin } from '../harness/admin-login';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';

let app: TestApp;
afterEach(() => app.close());

const start = async (env: Record<string, string>) => {
  app = await createTestApp({ env: { RATE_LIMIT_PER_MINUTE: '20', ...env } });
};

type Options = { headers?: Record<string, string>; method?: string; body?: string };

async function ask(path: string, options: Options = {}) {
  const response = await fetch(`${app.url}${path}`, options);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const times = <Result>(count: number, task: () => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, task));
const graphql = (): Options => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ organizations { name } }' }),
});

describe('what an address asks of the public interfaces', () => {
  it('is counted, announced and refused when it is too much, in both languages', async () => {
    await start({});
    const first = await ask('/api/organizations');
    expect(first.status).toBe(200);
    expect(first.headers.get('ratelimit-limit')).toBe('20');
    expect(first.headers.get('ratelimit-remaining')).toBe('19');

    const rest = await times(25, () => ask('/api/organizations'));
    expect(rest.filter(({ status }) => status === 200)).toHaveLength(19);
    const refused = rest.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused?.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    const { error } = JSON.parse(refused?.text ?? '') as {
      error: { details: { code: string; message: { zh: string; en: string } } };
    };
    expect(error.details.code).toBe('request.too_many');
    expect(error.details.message.zh).toMatch(/\p{Script=Han}/u);
    expect(error.details.message.en).toMatch(/too many/i);

    const query = await ask('/graphql', graphql());
    expect(query.status).toBe(429);
    const { errors } = JSON.parse(query.text) as {
      errors: { extensions: { code: string; error: { details: { code: string } } } }[];
    };
    expect(errors[0]?.extensions.error.details.code).toBe('request.too_many');
    expect((await ask('/uploads/nothing.pdf')).status).toBe(429);

    // The admin panel has limits of its own, and administrators are not locked out by visitors.
    expect((await ask('/admin/init')).status).toBe(200);
    expect(await adminLogin(app.url)).toBeTruthy();
  });

  it('weighs searches and GraphQL more', async () => {
    await start({});
    expect((await ask('/graphql', graphql())).headers.get('ratelimit-remaining')).toBe('15');
    const search = await ask('/api/organizations?_q=a');
    expect(search.headers.get('ratelimit-remaining')).toBe('10');
  });

  it('tells a draft and nothing apart neither by refusal nor by cost', async () => {
    await start({});
    const [one, other] = [
      await ask('/api/disclosures/aaaaaaaaaaaaaaaaaaaaaaaa'),
      await ask('/api/disclosures/bbbbbbbbbbbbbbbbbbbbbbbb/clock'),
    ];
    expect([one.status, other.status]).toEqual([404, 404]);
    expect(other.headers.get('ratelimit-remaining')).toBe('18');
  });

  it('does not count full-access tokens that proved themselves, nor trusted servers', async () => {
    await start({});
    const token = await createApiToken(app.strapi, { type: 'full-access' });
    await ask('/api/organizations', { headers: bearer(token) });
    const answers = await times(30, () => ask('/api/organizations', { headers: bearer(token) }));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await ask('/api/organizations')).headers.get('ratelimit-remaining')).toBe('18');
    await app.close();

    await start({ RATE_LIMIT_TRUSTED: '127.0.0.1' });
    const trusted = await times(30, () => ask('/api/organizations'));
    expect(new Set(trusted.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('counts a token that may only read like everybody', async () => {
    await start({});
    const token = await createApiToken(app.strapi, { type: 'read-only' });
    const answers = await times(25, () => ask('/api/organizations', { headers: bearer(token) }));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
  });
});

describe('wrong credentials', () => {
  it('have a small budget of their own, which does not touch readers without any', async () => {
    await start({ RATE_LIMIT_PER_MINUTE: '1000', RATE_LIMIT_WRONG_CREDENTIALS: '3' });
    const good = await createApiToken(app.strapi, { type: 'full-access' });
    expect((await ask('/api/organizations', { headers: bearer(good) })).status).toBe(200);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      statuses.push((await ask('/api/organizations', { headers: bearer(`no${attempt}`) })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    expect((await ask('/api/organizations')).status).toBe(200);
    expect((await ask('/api/organizations', { headers: bearer(good) })).status).toBe(200);
  });
});

describe('behind a proxy', () => {
  const from = (addresses: string) => ({ headers: { 'x-forwarded-for': addresses } });

  it('counts the address the proxy saw, whatever the client says it is', async () => {
    await start({ TRUST_PROXY: 'true', RATE_LIMIT_PER_MINUTE: '3' });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const { status } = await ask('/api/organizations', from(`10.0.0.${attempt}, 192.0.2.1`));
      statuses.push(status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect((await ask('/api/organizations', from('192.0.2.2'))).status).toBe(200);
  });

  it('counts an IPv6 network of 64 bits as one', async () => {
    await start({ TRUST_PROXY: 'true', RATE_LIMIT_PER_MINUTE: '2' });
    const statuses: number[] = [];
    for (const host of ['1', '2', '3']) {
      statuses.push((await ask('/api/organizations', from(`2001:db8:0:7::${host}`))).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
    expect((await ask('/api/organizations', from('2001:db8:0:8::1'))).status).toBe(200);
  });

  it('without one believes nobody', async () => {
    await start({ RATE_LIMIT_PER_MINUTE: '2' });
    const statuses: number[] = [];
    for (const host of ['1', '2', '3']) {
      statuses.push((await ask('/api/organizations', from(`192.0.2.${host}`))).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });
});
