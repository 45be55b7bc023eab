import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnnualReport, TableName, TableValues } from '../../src/domain/annual-report/form';
import { tables } from '../../src/domain/annual-report/form-2021.data';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import { checkAccessibility, sidePanel } from './support/check-accessibility';
import { chooseRelation, openContent, pressAndWait, typeRichText } from './support/edit-view';
import {
  BOOT_TIMEOUT_MS,
  JOURNEY_TIMEOUT_MS,
  openBrowser,
  type OpenBrowser,
} from './support/open-browser';
import { screenshot } from './support/screenshot';
import { signIn } from './support/sign-in';

const TITLE = '云溪市统计局2025年政府信息公开工作年度报告';
const SEEDS = join(import.meta.dirname, '..', '..', 'database', 'seeds', 'annual-reports.json');

/** The verified report of the demonstration content. */
const [verified] = JSON.parse(readFileSync(SEEDS, 'utf8')) as [AnnualReport];

/** The cell that is filled in wrong: applications received, total. */
const WRONG = 'applicationsTable.A.total';

let app: TestApp;
let chromium: OpenBrowser;
let page: Page;

beforeAll(async () => {
  app = await createTestApp({ env: { ZHAOSHI_DEMO: 'true' } });
  chromium = await openBrowser();
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: app.url,
  });
  page = await chromium.context.newPage();
  await signIn(page, app.url);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

function cell(field: string): Locator {
  return page.locator(`[data-field="${field}"]`);
}

function tableOf(name: TableName): Locator {
  return page.getByRole('table').filter({ has: page.locator(`[data-field^="${name}Table."]`) });
}

/** The numbers line by line, as a spreadsheet hands them over. */
function linesOf(name: TableName): number[][] {
  const values = verified[tables[name].attribute] as TableValues;
  return tables[name].body
    .map((line) =>
      line.flatMap((part) => ('row' in part ? [values[part.row]?.[part.column] ?? 0] : [])),
    )
    .filter((line) => line.length > 0);
}

async function paste(name: TableName): Promise<void> {
  const text = linesOf(name)
    .map((line) => line.join('\t'))
    .join('\r\n');
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await tableOf(name).getByRole('textbox').first().focus();
  await page.keyboard.press('Control+V');
}

/** Number by number, the Tab key in between. */
async function typeProactiveTable(): Promise<void> {
  await tableOf('proactive').getByRole('textbox').first().focus();
  for (const value of linesOf('proactive').flat()) {
    await page.keyboard.type(String(value));
    await page.keyboard.press('Tab');
  }
}

async function messageOf(field: string): Promise<string> {
  const ids = ((await cell(field).getAttribute('aria-describedby')) ?? '').split(' ');
  const texts = await Promise.all(
    ids.filter(Boolean).map((id) => page.locator(`[id="${id}"]`).innerText()),
  );
  return texts.join('\n');
}

async function served(): Promise<AnnualReport[]> {
  const query = new URLSearchParams({ 'filters[title][$eq]': TITLE });
  const response = await fetch(`${app.url}/api/annual-reports?${query}`);
  expect(response.status).toBe(200);
  return ((await response.json()) as { data: AnnualReport[] }).data;
}

test(
  'a wrong sum is marked while typing and named with both cells, and publishing is refused',
  async () => {
    await openContent(page, app.url, 'annual-report', 'create');
    await page.getByRole('textbox', { name: '标题', exact: true }).fill(TITLE);
    await chooseRelation(page, '机构', '云溪市统计局');
    await page.getByRole('spinbutton', { name: '年度', exact: true }).fill('2025');
    await typeRichText(page, '本年工作平稳。', 0);
    await typeProactiveTable();
    await paste('applications');
    await paste('remedies');
    await typeRichText(page, '部分页面更新不够及时，已逐项整改。', 1);
    await typeRichText(page, '无。', 2);
    expect(await page.locator('[data-field][aria-invalid="true"]').count()).toBe(0);

    await cell(WRONG).fill('14070');
    expect(await cell(WRONG).getAttribute('aria-invalid')).toBe('true');
    const message = await messageOf(WRONG);
    expect(message).toContain('“一、本年新收政府信息公开申请数量”');
    expect(message).toContain('“总计”');
    expect(message).toContain('14070');
    expect(message).toContain('14069');
    await checkAccessibility(page, [
      ...(['proactive', 'applications', 'remedies'] as const).map((name) =>
        tableOf(name).locator('xpath=../..'),
      ),
      sidePanel(page, '勾稽校核'),
    ]);
    await screenshot(page, 'annual-report-table', { width: 1440, at: tableOf('applications') });

    expect(await pressAndWait(page, '发布')).toBe(400);
    await page
      .getByText(/14070.*14069.*应相等/)
      .first()
      .waitFor();
    expect(await served()).toEqual([]);
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'corrected by keyboard, the report is published and the API serves its numbers',
  async () => {
    await cell(WRONG).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('14069');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-field][aria-invalid="true"]').count()).toBe(0);

    expect(await pressAndWait(page, '发布')).toBe(200);
    const { proactiveTable, applicationsTable, remediesTable } = verified;
    expect(await served()).toMatchObject([
      { year: 2025, proactiveTable, applicationsTable, remediesTable },
    ]);
  },
  JOURNEY_TIMEOUT_MS,
);
