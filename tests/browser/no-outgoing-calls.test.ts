import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import { checkAccessibility, sidePanel } from './support/check-accessibility';
import { openContent } from './support/edit-view';
import {
  BOOT_TIMEOUT_MS,
  JOURNEY_TIMEOUT_MS,
  openBrowser,
  PAGE_TIMEOUT_MS,
  type OpenBrowser,
} from './support/open-browser';
import { screenshot } from './support/screenshot';
import { settle } from './support/settle';
import { signIn } from './support/sign-in';
import { watchBrowser } from './support/watch-browser';
import { watchServer, type ServerWatch } from './support/watch-server';

let app: TestApp;
let chromium: OpenBrowser;
let server: ServerWatch;
let fromBrowser: string[];
let page: Page;

beforeAll(async () => {
  server = watchServer();
  app = await createTestApp({ env: { ZHAOSHI_DEMO: 'true', JOBS_ENABLED: 'true' } });
  chromium = await openBrowser();
  fromBrowser = await watchBrowser(chromium.context);
  page = await chromium.context.newPage();
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
  server.stop();
});

async function open(path: string): Promise<void> {
  await page.goto(`${app.url}/admin/${path}`);
  await settle(page);
}

/** Has the jobs page run a task now and waits until the page shows that it succeeded. */
async function runTask(title: string): Promise<void> {
  await page.getByRole('button', { name: `立即执行“${title}”` }).click();
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  const done = page.getByRole('row').filter({ hasText: title }).getByText('成功').first();
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: '刷新' }).click();
        await settle(page);
        return done.isVisible();
      },
      { timeout: PAGE_TIMEOUT_MS, interval: 1000 },
    )
    .toBe(true);
}

async function documentIdOf(type: string, field: string, value: string): Promise<string> {
  const found: { documentId: string } | null = await app.strapi.db
    .query(`api::${type}.${type}`)
    .findOne({ where: { [field]: value } });
  if (!found) throw new Error(`The demonstration content has no ${type} ${value}`);
  return found.documentId;
}

test(
  'from login to the settings, neither Chromium nor the server tries to leave loopback',
  async () => {
    await page.goto(`${app.url}/admin`);
    await page.getByRole('button', { name: '登录' }).waitFor();
    await settle(page);
    await screenshot(page, 'login');
    await signIn(page, app.url);
    await screenshot(page, 'home');

    await openContent(page, app.url, 'disclosure');
    await screenshot(page, 'disclosure-list');
    await openContent(page, app.url, 'disclosure', 'create');
    await openContent(
      page,
      app.url,
      'disclosure',
      await documentIdOf('disclosure', 'title', '云溪市政府信息查阅点管理办法（演示）'),
    );
    await checkAccessibility(page, [sidePanel(page, '公开时限')]);
    await screenshot(page, 'disclosure-edit');
    await openContent(page, app.url, 'catalog-category');
    await screenshot(page, 'catalog-list');
    await openContent(
      page,
      app.url,
      'organization',
      await documentIdOf('organization', 'name', '成都市新都区档案局'),
    );
    await checkAccessibility(page, [sidePanel(page, '第二十条（二）完整度')]);
    await screenshot(page, 'organization-edit');

    await open('plugins/upload');
    await open('plugins/jobs');
    await runTask('按日期更新公开信息的有效性');
    await checkAccessibility(page, [page.locator('main')]);
    await screenshot(page, 'jobs');
    for (const path of [
      'settings/application-infos',
      'settings/users',
      'settings/roles',
      'settings/api-tokens',
      'settings/webhooks',
      'settings/media-library',
      'settings/email',
      'me',
    ]) {
      await open(path);
      if (path === 'settings/application-infos') await screenshot(page, 'settings');
    }

    expect(fromBrowser).toEqual([]);
    expect(chromium.context.serviceWorkers()).toEqual([]);
    expect(server.attempts).toEqual([]);
  },
  JOURNEY_TIMEOUT_MS,
);

test('an attempt would be seen, from either side', async () => {
  await page
    .evaluate(() => {
      new Image().src = 'https://pixel.example.invalid/';
      new WebSocket('wss://socket.example.invalid/');
    })
    .catch(() => undefined);
  await page.goto('https://page.example.invalid/').catch(() => undefined);
  await expect(fetch('https://server.example.invalid/')).rejects.toThrow();
  const seen = fromBrowser.map((address) => new URL(address).hostname);
  expect(new Set(seen)).toEqual(
    new Set(['pixel.example.invalid', 'socket.example.invalid', 'page.example.invalid']),
  );
  expect(server.attempts).toEqual(['server.example.invalid:443']);
});
