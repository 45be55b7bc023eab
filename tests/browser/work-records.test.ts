import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../src/domain/time/day';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import { PASSWORD } from '../server/directory/support/staff';
import { hire } from '../server/statistics/support/office';
import { makeOrganization } from '../server/support/make-records';
import { enter, pathOf, uidOf } from '../server/work-records/support/records';
import { chooseRelation, pressAndWait, typeDay } from './support/edit-view';
import {
  BOOT_TIMEOUT_MS,
  JOURNEY_TIMEOUT_MS,
  openBrowser,
  type OpenBrowser,
} from './support/open-browser';
import { screenshot } from './support/screenshot';
import { settle } from './support/settle';
import { signIn } from './support/sign-in';

const BUREAU = '青禾区水务局';
const TITLE = '2026年第二期政务公开培训班';

let app: TestApp;
let chromium: OpenBrowser;
let page: Page;

beforeAll(async () => {
  app = await createTestApp();
  const bureau = await makeOrganization(app.strapi, { name: BUREAU });
  const clerk = await hire(app, bureau, 'information_officer');
  const course = (title: string, heldOn: string, participants: number, trainer: string) =>
    enter(clerk.client, 'training', bureau, { title, heldOn, participants, trainer });
  await course('2026年第一期政务公开培训班', '2026-03-05', 42, '区政务公开办');
  await course('依申请公开办理实务培训', '2026-02-11', 18, '区司法局');
  await course('新修订公开指南解读', '2025-12-16', 25, '区政务公开办');
  chromium = await openBrowser();
  page = await chromium.context.newPage();
  await signIn(page, app.url, { email: clerk.email, password: PASSWORD });
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

test(
  'an information officer enters a training in Chinese; a day to come is told in words, and the list shows it',
  async () => {
    await page.goto(`${app.url}/admin${pathOf('training')}/create`);
    await settle(page);
    await page.getByRole('textbox', { name: '培训名称' }).fill(TITLE);
    await chooseRelation(page, '机关', BUREAU);
    // The day picker of the panel ends a few years from now.
    const toCome = addDays(shanghaiDay(new Date()), 30);
    await typeDay(page, '举办日期', toCome.replaceAll('-', '/'));
    await page.getByRole('textbox', { name: '接受培训人次' }).fill('36');
    await page.getByRole('textbox', { name: '地点' }).fill('水务局三楼会议室');
    await page.getByRole('textbox', { name: '授课人' }).fill('区政务公开办');
    await page.getByRole('textbox', { name: '培训内容' }).fill('公开审查、依申请公开办理。');
    expect(await pressAndWait(page, '保存')).toBe(400);
    await page
      .getByText(`“举办日期”的日期 ${toCome} 还没有到`)
      .first()
      .waitFor({ timeout: 15_000 });
    await typeDay(page, '举办日期', '2026/05/20');
    expect(await pressAndWait(page, '保存')).toBe(201);
    await settle(page);
    await page.reload();
    await settle(page);
    await page.getByText(BUREAU).first().waitFor();
    await screenshot(page, 'work-records-form');

    await page.goto(`${app.url}/admin/content-manager/collection-types/${uidOf('training')}`);
    await settle(page);
    await page.getByRole('gridcell', { name: TITLE }).waitFor();
    for (const column of ['培训名称', '机关', '举办日期', '接受培训人次', '授课人']) {
      await page.getByRole('gridcell', { name: column, exact: true }).first().waitFor();
    }
    await screenshot(page, 'work-records-list');
  },
  JOURNEY_TIMEOUT_MS,
);
