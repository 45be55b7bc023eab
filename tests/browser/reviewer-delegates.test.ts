import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../src/domain/time/day';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { assign, makePerson, PASSWORD, type Person } from '../server/directory/support/staff';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import { openOffice } from '../server/review/support/office';
import { checkAccessibility } from './support/check-accessibility';
import {
  BOOT_TIMEOUT_MS,
  JOURNEY_TIMEOUT_MS,
  newContext,
  openBrowser,
  type OpenBrowser,
} from './support/open-browser';
import { typeDay } from './support/edit-view';
import { screenshot } from './support/screenshot';
import { settle } from './support/settle';
import { signIn } from './support/sign-in';

const URGENT = '关于城区紧急停水的通告';
const REASON = '突发停水，须立即告知居民。';

let app: TestApp;
let chromium: OpenBrowser;
let reviewer: Person;
let auditor: Person;

/** A month of reviews in small: one published, one returned, one by the emergency track, one overdue. */
async function makeReviews(): Promise<void> {
  const office = await openOffice(app);
  await app.strapi.documents('api::organization.organization').update({
    documentId: office.organization.documentId,
    data: { name: '云溪市统计局' } as never,
  });
  const published = await office.draft();
  await office.approveAll(published);
  await office.publish(published);
  const returned = await office.draft();
  await office.submit(returned);
  const { run } = await office.panel(returned);
  await office.staff.first_reviewer.client('POST', `/review/runs/${run?.id}/return`, {
    version: run?.version,
    reason: '请补充依据。',
  });
  await office.submit(await office.draft({ title: URGENT }), { track: 'emergency', note: REASON });
  const late = await office.draft();
  await office.submit(late);
  await app.strapi.db.connection.raw(
    "update zhaoshi_review.runs set due_on = '2026-01-05' where document_id = ?",
    [late.documentId],
  );
  reviewer = await makePerson(app.strapi, { lastname: '李', firstname: '建国' });
  await assign(app.strapi, reviewer, 'first_reviewer', office.organization);
  auditor = await makePerson(app.strapi, { lastname: '郑', firstname: '和平' });
  await assign(app.strapi, auditor, 'auditor', office.organization);
  await makePerson(app.strapi, { lastname: '周', firstname: '明' });
}

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  await makeReviews();
  chromium = await openBrowser();
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

/** The inbox at one of its tabs, as one person sees it. */
async function sitDown({ email }: Person, tab: string): Promise<Page> {
  const context = await newContext(chromium.browser);
  const page = await context.newPage();
  await signIn(page, app.url, { email, password: PASSWORD });
  await page.goto(`${app.url}/admin/plugins/review`);
  await settle(page);
  await page.getByRole('tab', { name: tab }).click();
  await settle(page);
  return page;
}

test(
  'a reviewer asks a colleague to stand in, and ends it',
  async () => {
    const page = await sitDown(reviewer, '委托');
    await page.getByText('您没有委托他人。').waitFor();
    await page.getByRole('button', { name: '委托他人' }).click();
    const dialog = page.getByRole('dialog');
    const person = dialog.getByRole('combobox', { name: '受托人' });
    await person.click();
    await person.pressSequentially('明');
    await page.getByRole('option', { name: '周明' }).click();
    const today = shanghaiDay(Date.now());
    const shown = (day: string) => day.replaceAll('-', '/');
    await typeDay(page, '开始日期', shown(today));
    await typeDay(page, '结束日期（含当天）', shown(addDays(today, 200)));
    await dialog.getByRole('textbox', { name: '委托事由' }).fill('公务出差');
    await dialog.getByRole('button', { name: '确认委托' }).click();
    await dialog
      .getByText(/最长 90 天/)
      .first()
      .waitFor();
    await checkAccessibility(page, [dialog]);
    await typeDay(page, '结束日期（含当天）', shown(addDays(today, 7)));
    await dialog.getByRole('button', { name: '确认委托' }).click();
    await dialog.waitFor({ state: 'detached' });

    const given = page.getByRole('region', { name: '我委托他人' });
    const row = given.getByRole('row').filter({ hasText: '周明' });
    await row.getByText('生效中').waitFor();
    expect(await row.innerText()).toContain(`${today} 至 ${addDays(today, 7)}`);
    await checkAccessibility(page, [page.getByRole('main')]);
    await page.getByText('已委托。').waitFor({ state: 'detached' });
    await screenshot(page, 'review-delegations');
    await row.getByRole('button', { name: '收回对周明的委托' }).click();
    await page.getByRole('alertdialog').getByRole('button').last().click();
    await page.getByText('您没有委托他人。').waitFor();
    await page.context().close();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'an auditor reads the numbers and takes them along as XLSX; nobody else has the tab',
  async () => {
    const page = await sitDown(auditor, '统计');
    const cells = async (region: string, text: string) => {
      const part = page.getByRole('region', { name: region });
      const row = part.getByRole('row').filter({ hasText: text });
      await row.waitFor();
      return (await row.getByRole('gridcell').allInnerTexts()).map((cell) => cell.trim());
    };
    expect(await cells('概况', '25')).toEqual(['4', '1', '0', '1', '25%']);
    expect((await cells('各步骤', '保密审查')).slice(0, 2)).toEqual(['保密审查', '1']);
    expect(await cells('现在超期', '云溪市统计局')).toEqual(['云溪市统计局', '1', '2026-01-05']);
    expect(await cells('例外情况（突发事件快速通道）', URGENT)).toContain(REASON);
    await checkAccessibility(page, [page.getByRole('main')]);
    await screenshot(page, 'review-reports');

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 XLSX' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^审核统计-\d{4}-\d\d-01-\d{4}-\d\d-\d\d\.xlsx$/);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await readFile(await file.path())) as never);
    const values = workbook.worksheets.flatMap((sheet) => {
      const rows: unknown[] = [];
      sheet.eachRow((row) => rows.push(row.values));
      return rows;
    });
    expect(JSON.stringify(values)).toContain(REASON);
    await page.context().close();

    const other = await sitDown(reviewer, '委托');
    expect(await other.getByRole('tab', { name: '统计' }).count()).toBe(0);
    await other.context().close();
  },
  JOURNEY_TIMEOUT_MS,
);
