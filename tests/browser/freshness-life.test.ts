import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { weekOf } from '../../src/domain/freshness/supervision';
import { addDays } from '../../src/domain/time/day';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { assign } from '../server/directory/support/staff';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import { testContext } from '../server/harness/test-context';
import { jobsOf } from '../server/jobs/jobs-of';
import {
  makeCategory,
  makeOrganization,
  publishableDisclosure,
} from '../server/support/make-records';
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

const DISCLOSURE = 'api::disclosure.disclosure';
/** A working day of next week, whatever the calendar of the year says. */
const MONDAY = addDays(weekOf(shanghaiDay(new Date())), 7);
const BUREAU = '云溪市统计局';

type Ref = { documentId: string };

let app: TestApp;
let chromium: OpenBrowser;
let page: Page;

async function sql(text: string, bindings: unknown[] = []): Promise<void> {
  await app.strapi.db.connection.raw(text, bindings as never[]);
}

/** A column that has been there for over a year, and how it stood on the last so many days. */
async function column(organization: Ref, name: string, more: Record<string, unknown>) {
  const {
    days = 0,
    status = 'blank',
    parent,
  } = more as { days?: number; status?: string; parent: string };
  const responsibleOrganization = organization.documentId;
  const category = await makeCategory(app.strapi, {
    name,
    kind: 'news',
    parent,
    responsibleOrganization,
  });
  if (status !== 'blank') {
    const documents = app.strapi.documents(DISCLOSURE);
    const data = publishableDisclosure(organization, category);
    const { documentId } = await documents.create({ data: data as never });
    await documents.publish({ documentId });
  }
  await sql(
    `insert into zhaoshi_freshness.snapshots
       (day, category_id, organization_id, category_path, status, counts_as_overdue, problems)
     select current_date - n, ?, ?, '/', ?, ?, '[]' from generate_series(1, ?) n`,
    [category.documentId, responsibleOrganization, status, status !== 'fresh', days],
  );
  await sql("update catalog_categories set created_at = now() - interval '400 days'");
}

async function sendSheets(bureau: Ref): Promise<void> {
  const me = (await app.strapi.db
    .query('admin::user')
    .findOne({ where: { email: testContext().administrator.email } })) as never;
  await assign(app.strapi, me, 'final_reviewer', bureau);
  const days = [{ on: MONDAY, isWorkingDay: true }];
  const year = Number(MONDAY.slice(0, 4));
  await app.strapi
    .documents('api::working-calendar.working-calendar')
    .create({ data: { year, isComplete: true, days } as never });
  await jobsOf(app.strapi)
    .registry.get('send-supervision-sheets')
    .run({
      strapi: app.strapi,
      now: new Date(`${MONDAY}T08:20:00+08:00`),
      payload: {},
      signal: new AbortController().signal,
    } as never);
}

beforeAll(async () => {
  app = await createTestApp();
  const bureau = await makeOrganization(app.strapi, { name: BUREAU });
  const { documentId: parent } = await makeCategory(app.strapi, { name: '政务动态', kind: 'news' });
  await column(bureau, '工作动态', { parent, days: 200, status: 'fresh' });
  await column(bureau, '部门动态', { parent, days: 200, status: 'overdue' });
  await column(bureau, '专题动态', { parent, days: 200 });
  await sendSheets(bureau);
  chromium = await openBrowser();
  page = await chromium.context.newPage();
  await signIn(page, app.url);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

async function open(path: string): Promise<void> {
  await page.goto(`${app.url}/admin/plugins/${path}`);
  await settle(page);
}

const main = () => page.getByRole('main');

async function download(button: string) {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await saved;
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await file.path());
  return { name: file.suggestedFilename(), title: book.worksheets[0]?.getCell('A1').value };
}

test(
  'a neglected column is suggested for merging; the button leads to the operation, filled in, and then it is gone',
  async () => {
    await open('freshness?tab=life');
    const row = page.getByRole('row').filter({ hasText: '部门动态' });
    await row.getByText('建议并入“工作动态”', { exact: false }).waitFor();
    await page.getByRole('row').filter({ hasText: '专题动态' }).getByText('关闭').first().waitFor();
    expect(await page.getByRole('row').count()).toBe(3);
    await checkAccessibility(page, [main()]);
    await screenshot(page, 'freshness-life');

    await row.getByRole('link', { name: '办理栏目“部门动态”的调整' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('调整栏目“部门动态”').first().waitFor();
    const into = dialog.getByRole('combobox', { name: /并入栏目/ });
    expect(await into.inputValue()).toContain('工作动态');
    await dialog.getByRole('textbox', { name: /依据或理由/ }).fill('长期未更新，予以合并');
    await dialog.getByRole('button', { name: '预览' }).click();
    await dialog.getByRole('region', { name: '将发生的变化' }).waitFor();
    await dialog.getByRole('button', { name: '确认执行' }).click();
    await dialog.waitFor({ state: 'detached' });

    await open('freshness?tab=life');
    await page.getByRole('row').filter({ hasText: '专题动态' }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: '部门动态' }).count()).toBe(0);
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'the weekly sheet can be fetched from its message and from the list of sheets',
  async () => {
    const name = `督办单-${BUREAU}-${MONDAY}.xlsx`;
    const expected = { name, title: `${BUREAU}栏目更新督办单` };
    await open('notifications');
    await page.getByRole('link', { name: `栏目更新督办单：${BUREAU}（${MONDAY}当周）` }).waitFor();
    await checkAccessibility(page, [main()]);
    expect(await download(`下载附件“${name}”`)).toEqual(expected);
    await open('freshness?tab=sheets');
    await page.getByRole('row').filter({ hasText: BUREAU }).getByText('1人').waitFor();
    await checkAccessibility(page, [main()]);
    await screenshot(page, 'freshness-sheets');
    expect(await download(`下载${name}`)).toEqual(expected);
  },
  JOURNEY_TIMEOUT_MS,
);
