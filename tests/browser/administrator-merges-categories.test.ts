import type { Locator, Page } from 'playwright-core';
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

const FROM = '上级文件';
const INTO = '其他文件';
const OFFICE = '成都市新都区政务服务管理办公室';
const HEIR = '成都市新都区人民政府办公室';

let app: TestApp;
let chromium: OpenBrowser;
let page: Page;

/** What was first published in that category in the last whole quarter, as a former year of this platform would hold it. */
async function recordLastQuarter(): Promise<void> {
  await app.strapi.db.connection.raw(
    `insert into zhaoshi_publication.ledger (recorded_at, kind, occurred_at, uid, document_id, index_number, title,
       organization_id, category_id, category_path, channels, digest, changed_fields, is_major, actor_kind, actor_name,
       is_first, first_published_at)
     select d, 'published', d, 'api::disclosure.disclosure', 'past-' || n, 'past/' || n, '上季度信息' || n, 'past',
       c.document_id, c.path, '{}', 'x', '{}', true, 'task', 'test', true, d
     from generate_series(1, 7) n, catalog_categories c,
       lateral (select date_trunc('quarter', now() at time zone '+08') at time zone '+08' - n * interval '1 day' as d) t
     where c.name = ?`,
    [FROM],
  );
}

beforeAll(async () => {
  app = await createTestApp({ env: { ZHAOSHI_DEMO: 'true' } });
  await recordLastQuarter();
  chromium = await openBrowser();
  page = await chromium.context.newPage();
  await signIn(page, app.url);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

async function openCatalog(tab = '栏目调整'): Promise<void> {
  await page.goto(`${app.url}/admin/plugins/catalog-operations`);
  await settle(page);
  await page.getByRole('tab', { name: tab }).click();
}

async function choose(dialog: Locator, label: RegExp, name: string): Promise<void> {
  const field = dialog.getByRole('combobox', { name: label });
  await field.click();
  await field.pressSequentially(name);
  await page.getByRole('option', { name }).first().click();
}

async function lastQuarter(): Promise<string> {
  await openCatalog('历期统计');
  const row = page.getByRole('row').filter({ hasText: '/content/a20-01/a20-01-superior/' });
  await row.waitFor();
  return row.innerText();
}

async function previewAndConfirm(dialog: Locator, picture: string): Promise<void> {
  await dialog.getByRole('textbox', { name: /依据或理由/ }).fill('依据区委机构改革方案');
  await dialog.getByRole('button', { name: '预览' }).click();
  const outcome = dialog.getByRole('region', { name: '将发生的变化' });
  await outcome.waitFor();
  await checkAccessibility(page, [dialog]);
  await outcome.scrollIntoViewIfNeeded();
  await screenshot(page, picture);
  await dialog.getByRole('button', { name: '确认执行' }).click();
  await dialog.waitFor({ state: 'detached' });
}

test(
  'merging two categories: previewed, done, old address redirects, last quarter stays',
  async () => {
    const before = await lastQuarter();
    expect(before).toContain('7');
    await openCatalog();
    await checkAccessibility(page, [page.getByRole('main')]);
    await page.getByRole('button', { name: `调整栏目“${FROM}”` }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, /并入栏目/, INTO);
    await previewAndConfirm(dialog, 'catalog-operations');

    const address = new URLSearchParams({ path: '/content/a20-01/a20-01-superior/' }).toString();
    const answer = await fetch(`${app.url}/api/catalog-categories/at?${address}`, {
      redirect: 'manual',
    });
    expect(answer.status).toBe(308);
    const followed = await fetch(`${app.url}${answer.headers.get('location')}`);
    expect(await followed.json()).toMatchObject({ data: { name: INTO } });
    expect(await lastQuarter()).toBe(before);

    await openCatalog();
    await page.getByRole('button', { name: `栏目“${FROM}”的沿革` }).click();
    const history = page.getByRole('dialog');
    await history.getByText('依据区委机构改革方案').waitFor();
    await checkAccessibility(page, [history]);
    await screenshot(page, 'catalog-history');
    await page.keyboard.press('Escape');
    await history.waitFor({ state: 'detached' });
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'abolishing an organization hands its columns over, and last quarter stays',
  async () => {
    const before = await lastQuarter();
    await openCatalog('机关调整');
    await page.getByRole('button', { name: `撤并单位“${OFFICE}”` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '撤并方式' }).click();
    await page.getByRole('option', { name: '撤销，栏目移交' }).click();
    await choose(dialog, /栏目移交给/, HEIR);
    await previewAndConfirm(dialog, 'organization-abolish');
    await page.getByRole('row').filter({ hasText: OFFICE }).filter({ hasText: '已撤销' }).waitFor();
    const open = await app.strapi.db.query('api::catalog-category.catalog-category').count({
      where: { responsibleOrganization: { name: OFFICE } },
    });
    expect(open).toBe(0);
    expect(await lastQuarter()).toBe(before);
  },
  JOURNEY_TIMEOUT_MS,
);
