import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminLogin } from './admin-login';
import { createApiToken } from './create-api-token';
import { createTestApp, type TestApp } from './create-test-app';

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

test('the application is healthy and starts without demonstration content', async () => {
  const response = await fetch(`${app.url}/_health`);
  expect(response.status).toBe(204);
  const token = await createApiToken(app.strapi, { type: 'full-access' });
  const list = await fetch(`${app.url}/api/disclosures`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(list.status).toBe(200);
  expect(await list.json()).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
});

test('the first administrator signs in and reads own data; a wrong password is refused', async () => {
  const token = await adminLogin(app.url);
  const me = await fetch(`${app.url}/admin/users/me`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(await me.json()).toMatchObject({
    data: { email: 'admin@example.org', preferedLanguage: 'zh-Hans' },
  });
  await expect(
    adminLogin(app.url, { email: 'admin@example.org', password: 'Wrong-Password-1' }),
  ).rejects.toThrow('400');
});

test('each application has a database of its own, gone after close, and listeners survive', async () => {
  const marker = () => undefined;
  process.on('disconnect', marker);
  const first = app;
  await first.close();
  expect(process.listeners('disconnect')).toContain(marker);
  process.off('disconnect', marker);
  const client = new Client({ connectionString: first.databaseUrl });
  await expect(client.connect()).rejects.toThrow('does not exist');
  app = await createTestApp({ env: { PUBLIC_URL: 'https://www.example.gov.cn' } });
  expect(app.databaseUrl).not.toBe(first.databaseUrl);
  expect(app.strapi.config.get('server.url')).toBe('https://www.example.gov.cn');
});
