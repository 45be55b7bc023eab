import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import {
  makeCategory,
  makeOrganization,
  publishableDisclosure,
} from '../server/support/make-records';
import { checkAccessibility, sidePanel } from './support/check-accessibility';
import { createEditor } from './support/create-editor';
import { openContent, pressAndWait } from './support/edit-view';
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

const STORED = '核查范围为规模以上工业企业。';
const OF_A = '一季度统计数据核查的总体安排。';
const OF_B = '核查范围、时限和报送方式，由乙起草，不能丢失。';

let app: TestApp;
let chromium: OpenBrowser;
let a: Page;
let b: Page;
let documentId: string;

beforeAll(async () => {
  app = await createTestApp();
  const organization = await makeOrganization(app.strapi, { name: '云溪市统计局' });
  const category = await makeCategory(app.strapi, { name: '通知公告' });
  const data = publishableDisclosure(organization, category, {
    title: '关于开展统计数据核查的通知',
    summary: STORED,
  });
  const created = await app.strapi
    .documents('api::disclosure.disclosure')
    .create({ data: data as never });
  documentId = created.documentId;
  chromium = await openBrowser();
  a = await chromium.context.newPage();
  const other = await chromium.browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  other.setDefaultTimeout(PAGE_TIMEOUT_MS);
  await other.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.url });
  b = await other.newPage();
  await signIn(a, app.url);
  await signIn(b, app.url, await createEditor(app.strapi));
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

const summary = (page: Page): Locator => page.getByRole('textbox', { name: '内容概述' });
const conflict = (): Locator => sidePanel(b, '保存冲突');

async function stored(): Promise<string | null | undefined> {
  const draft = await app.strapi
    .documents('api::disclosure.disclosure')
    .findOne({ documentId, status: 'draft' });
  return draft?.summary as string | null | undefined;
}

test(
  'the second of two editors is told in Chinese, and gets the text back with a difference',
  async () => {
    await openContent(a, app.url, 'disclosure', documentId);
    await openContent(b, app.url, 'disclosure', documentId);
    await summary(a).fill(OF_A);
    await summary(b).fill(OF_B);
    expect(await pressAndWait(a, '保存')).toBe(200);

    expect(await pressAndWait(b, '保存')).toBe(409);
    await b
      .getByText(/已被他人|他人先/)
      .first()
      .waitFor();
    // No reload: the panel follows the refused save by itself, and the form shows what A saved.
    await conflict().getByText('您上次保存的内容因他人先保存而未写入').waitFor();
    await expect.poll(() => summary(b).inputValue()).toBe(OF_A);
    expect(await stored()).toBe(OF_A);
    await settle(b);
    await checkAccessibility(b, [conflict()]);
    await screenshot(b, 'conflict-panel', { at: b.getByRole('heading', { level: 1 }) });

    await conflict().getByRole('button', { name: '对比并取回我的内容' }).click();
    const field = b.getByRole('dialog').getByRole('region', { name: '内容概述' });
    await field.waitFor();
    expect(await field.innerText()).toContain('由乙起草，不能丢失');
    expect(await b.getByRole('dialog').getByRole('region').count()).toBe(1);
    await checkAccessibility(b, [b.getByRole('dialog')]);
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'copied back into the form it is saved, nothing is lost, and the notice goes',
  async () => {
    await b.getByRole('button', { name: '复制我的“内容概述”' }).click();
    await b.keyboard.press('Escape');
    await b.getByRole('dialog').waitFor({ state: 'detached' });
    await summary(b).press('End');
    await summary(b).press('Control+V');
    expect(await summary(b).inputValue()).toBe(OF_A + OF_B);
    // The whole of B's text, in the place of A's.
    await summary(b).press('Control+A');
    await summary(b).press('Control+V');
    expect(await pressAndWait(b, '保存')).toBe(200);
    expect(await stored()).toBe(OF_B);
    await conflict().waitFor({ state: 'detached' });
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'what is no longer wanted is discarded, after a question',
  async () => {
    await summary(a).fill('甲的第二稿。');
    expect(await pressAndWait(a, '保存')).toBe(409);
    const kept = sidePanel(a, '保存冲突');
    await kept.getByRole('button', { name: '全部丢弃' }).click();
    await a
      .getByRole('alertdialog')
      .getByRole('button', { name: /确认|确定/ })
      .click();
    await kept.waitFor({ state: 'detached' });
    await a.reload();
    await settle(a);
    expect(await kept.count()).toBe(0);
    expect(await stored()).toBe(OF_B);
  },
  JOURNEY_TIMEOUT_MS,
);
