import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import { testContext } from '../server/harness/test-context';
import { jobsOf } from '../server/jobs/jobs-of';
import { registerEvent, tell } from '../server/notifications/support/world';
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

let app: TestApp;
let chromium: OpenBrowser;
let page: Page;

beforeAll(async () => {
  app = await createTestApp();
  registerEvent(app.strapi);
  const me = (await app.strapi.db
    .query('admin::user')
    .findOne({ where: { email: testContext().administrator.email } })) as { id: number };
  const link = '/settings/application-infos';
  await tell(app.strapi, [me.id], { title: '关于做好防汛工作的通知', link });
  await tell(app.strapi, [me.id], { title: '关于公布行政许可事项目录的公告', link });
  await tell(app.strapi, [me.id], { title: '突发事件应急预案', urgency: 'urgent', link });
  chromium = await openBrowser();
  page = await chromium.context.newPage();
  await signIn(page, app.url);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

async function openTab(name: string): Promise<void> {
  await page.goto(`${app.url}/admin/plugins/notifications?tab=${name}`);
  await settle(page);
}

test(
  'the bell counts, a message leads where it says and is read by that, all can be read at once',
  async () => {
    await page.getByRole('link', { name: '消息，3 条未读' }).click();
    await page.getByText('未读 3 条').waitFor();
    await checkAccessibility(page, [page.getByRole('main')]);
    await screenshot(page, 'notifications-inbox');

    await page.getByRole('link', { name: '待审核：《突发事件应急预案》' }).click();
    await page.waitForURL('**/settings/application-infos');
    await page.getByRole('link', { name: '消息，2 条未读' }).click();
    await page.getByText('未读 2 条').waitFor();
    await page.getByRole('button', { name: /^将“待审核：《关于做好防汛/ }).press('Enter');
    await page.getByText('未读 1 条').waitFor();
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await page.getByText('未读 0 条').waitFor();
    await page.getByRole('link', { name: '消息', exact: true }).waitFor();
    await page.goto(`${app.url}/admin/plugins/notifications?state=unread`);
    await page.getByText('没有未读消息。').waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'an administrator sees each attempt to send a mail, and changes what mails say',
  async () => {
    await openTab('deliveries');
    await page.getByText('没有符合条件的邮件。').waitFor();
    const { sql } = jobsOf(app.strapi);
    await sql(
      `insert into zhaoshi_notifications.deliveries
         (recipient_id, address, kind, day, message_ids, state, attempts, created_at)
       values (1, 'admin@example.org', 'digest', '2026-03-02', '{1,2}', 'failed', 1, now())`,
    );
    await sql(
      `insert into zhaoshi_notifications.delivery_attempts
       select id, 1, now(), '450 mailbox busy' from zhaoshi_notifications.deliveries`,
    );
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByText('发送失败').waitFor();
    await checkAccessibility(page, [page.getByRole('main')]);
    await screenshot(page, 'notifications-deliveries');
    await page.getByRole('button', { name: /的邮件的详情$/ }).click();
    await page.getByRole('dialog').getByText('450 mailbox busy').waitFor();
    await page.keyboard.press('Escape');

    await openTab('templates');
    await page.getByRole('button', { name: '修改“每日汇总邮件的主题和开头”的模板' }).click();
    const subject = page.getByRole('textbox', { name: '主题' });
    await subject.fill('{total} 条消息');
    await page.getByText('没有占位符 {total}').waitFor();
    expect(await page.getByRole('button', { name: '保存' }).isDisabled()).toBe(true);
    await subject.fill('政务公开：{count} 条消息');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('模板已保存。').waitFor();
    await page.getByText('政务公开：{count} 条消息').waitFor();
    await checkAccessibility(page, [page.getByRole('main')]);
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'everybody chooses which mail they want, and the choice is kept',
  async () => {
    await openTab('settings');
    const restDays = page.getByRole('checkbox', { name: '休息日也发送紧急消息' });
    expect(await restDays.isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: '紧急消息立即发送' }).click();
    await restDays.click();
    await checkAccessibility(page, [page.getByRole('main')]);
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('设置已保存。').waitFor();
    await openTab('settings');
    expect(await restDays.isChecked()).toBe(true);
  },
  JOURNEY_TIMEOUT_MS,
);
