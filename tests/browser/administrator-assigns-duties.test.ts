import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import { checkAccessibility } from './support/check-accessibility';
import {
  BOOT_TIMEOUT_MS,
  JOURNEY_TIMEOUT_MS,
  openBrowser,
  type OpenBrowser,
} from './support/open-browser';
import { screenshot } from './support/screenshot';
import { settle } from './support/settle';
import { signIn } from './support/sign-in';

const OFFICE = '成都市新都区政务服务管理办公室';
const HEADER = '姓名,电子邮箱,单位,职责';
const PERSON = '周海';
const EMAIL = 'zhouhai@example.org';

let app: TestApp;
let chromium: OpenBrowser;
let page: Page;

beforeAll(async () => {
  app = await createTestApp({ env: { ZHAOSHI_DEMO: 'true' } });
  chromium = await openBrowser();
  page = await chromium.context.newPage();
  await signIn(page, app.url);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

async function openTab(tab: string): Promise<void> {
  await page.goto(`${app.url}/admin/plugins/directory?tab=${tab}`);
  await settle(page);
}

async function checkFile(rows: string[]): Promise<void> {
  const buffer = Buffer.from([HEADER, ...rows].join('\r\n'), 'utf8');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '人员.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: '检查文件' }).click();
}

async function pick(label: string, typed: string, option: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label }).last();
  await field.click();
  await field.pressSequentially(typed);
  await page.getByRole('option', { name: option }).first().click();
}

async function choose(label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).last().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** The person follows the registration link that the import gave. */
async function registerPerson(): Promise<void> {
  const { registrationToken } = await app.strapi.db
    .query('admin::user')
    .findOne({ where: { email: EMAIL } });
  const userInfo = { firstname: PERSON, password: 'Zhouhai-2026-diyi' };
  const answer = await fetch(`${app.url}/admin/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ registrationToken, userInfo }),
  });
  expect(answer.status).toBe(200);
}

test(
  'people come in from a file: the problem is named at its cell, mended, and then all are taken',
  async () => {
    await openTab('import');
    await page.getByRole('radio', { name: '人员与职责' }).click();
    await checkFile([`${PERSON},${EMAIL},${OFFICE},信息员`, `吴江,not-mail,${OFFICE},初审`]);
    await page.getByText('有 1 处错误，不能导入').waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'B3' }).count()).toBe(1);
    await settle(page);
    await checkAccessibility(page, [page.getByRole('main')]);
    await screenshot(page, 'directory-import');

    await checkFile([
      `${PERSON},${EMAIL},${OFFICE},信息员`,
      `吴江,wujiang@example.org,${OFFICE},初审`,
    ]);
    await page.getByText('可以导入').first().waitFor();
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '确认' }).click();
    await page.getByText('已导入。').first().waitFor();
    await page.getByText('注册链接').waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'a duty that conflicts with another is refused before anything is saved',
  async () => {
    await openTab('people');
    const row = page.getByRole('row').filter({ hasText: PERSON });
    await row.getByText('信息员').waitFor();
    await checkAccessibility(page, [page.getByRole('main')]);
    await screenshot(page, 'directory-people');
    await page.getByRole('button', { name: `给${PERSON}分配职责` }).click();
    await pick('单位', '政务服务', OFFICE);
    await choose('职责', '保密审查员');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('不能分配').waitFor();
    expect(await dialog.getByRole('button', { name: '分配', exact: true }).isDisabled()).toBe(true);
    await checkAccessibility(page, [dialog]);
    await screenshot(page, 'directory-conflict');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'the explainer says why somebody can or cannot do something',
  async () => {
    await openTab('explain');
    await pick('人员', PERSON, PERSON);
    await choose('内容类型', '公开信息');
    await choose('操作', '发布');
    await page.getByRole('button', { name: '查看说明' }).click();
    await page.getByText('不可以').waitFor();
    await settle(page);
    await checkAccessibility(page, [page.getByRole('main')]);
    await screenshot(page, 'directory-explain');
    await page.getByText('账号未启用').waitFor();
    await registerPerson();
    await choose('操作', '新建');
    await page.getByRole('button', { name: '查看说明' }).click();
    await page.getByText('可以', { exact: true }).waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);
