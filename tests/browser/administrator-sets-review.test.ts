import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePerson, PASSWORD, type Ref } from '../server/directory/support/staff';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import { makeCategory } from '../server/support/make-records';
import { checkAccessibility } from './support/check-accessibility';
import {
  BOOT_TIMEOUT_MS,
  JOURNEY_TIMEOUT_MS,
  newContext,
  openBrowser,
  type OpenBrowser,
} from './support/open-browser';
import { screenshot } from './support/screenshot';
import { settle } from './support/settle';
import { signIn } from './support/sign-in';

const CATEGORY = 'api::catalog-category.catalog-category';

let app: TestApp;
let chromium: OpenBrowser;
let page: Page;
let budget: Ref;
let doomed: Ref;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  budget = await makeCategory(app.strapi, { name: '财政预决算', code: 'budget' });
  doomed = await makeCategory(app.strapi, { name: '临时栏目', code: 'temporary' });
  chromium = await openBrowser();
  page = await chromium.context.newPage();
  await signIn(page, app.url);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

async function open(path: string): Promise<void> {
  await page.goto(`${app.url}/admin/${path}`);
  await settle(page);
}

async function told(sentence: string): Promise<void> {
  await page.getByText(sentence, { exact: true }).first().waitFor();
}

const button = (name: string, within: Page | Locator = page) =>
  within.getByRole('button', { name, exact: true });

async function holdIn(category: string): Promise<void> {
  await button('添加适用范围').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '内容类型' }).click();
  await page.getByRole('option', { name: '公开信息', exact: true }).click();
  const field = dialog.getByRole('combobox', { name: '栏目（选填）' });
  await field.click();
  await field.pressSequentially(category);
  await page.getByRole('option', { name: category }).click();
  await checkAccessibility(page, [dialog]);
  await screenshot(page, 'review-workflow-target');
  await button('添加', dialog).click();
  await dialog.waitFor({ state: 'detached' });
}

/** By the hand of a person: the browser tells where something is dragged only while it moves. */
async function dragTo(handle: Locator, place: Locator): Promise<void> {
  const window = page.viewportSize();
  await page.setViewportSize({ width: 1280, height: 2400 });
  await handle.hover();
  await page.mouse.down();
  await place.hover();
  await place.hover({ position: { x: 4, y: 4 } });
  await page.mouse.up();
  if (window) await page.setViewportSize(window);
}

/** Names of the steps from top to bottom. */
async function order(): Promise<string[]> {
  const headings = await page.getByRole('heading', { name: /^第 \d 步：/ }).allInnerTexts();
  return headings.map((heading) => heading.replace(/^第 \d 步：/, ''));
}

test(
  'a workflow: what is wrong stands at its field, steps change places, it holds for a category',
  async () => {
    await open('settings/review');
    await button('新建流程').click();
    await button('保存').click();
    await told('请填写审核流程的名称');
    await told('第 1 步没有名称');
    await checkAccessibility(page, [page.getByRole('main')]);

    await page.getByRole('textbox', { name: '流程名称' }).fill('财政信息审核');
    await button('添加步骤').click();
    const names = page.getByRole('textbox', { name: '步骤名称' });
    for (const [at, name] of ['科室审核', '保密审查', '签发'].entries()) {
      await names.nth(at).fill(name);
    }
    const steps = page.getByRole('region', { name: '步骤', exact: true });
    await dragTo(
      steps.getByTitle('拖动以调整顺序').nth(2),
      steps.getByRole('heading', { name: /^第 1 步/ }),
    );
    await expect.poll(order).toEqual(['签发', '科室审核', '保密审查']);
    await button('下移第 1 步：签发').press('Enter');
    await expect.poll(order).toEqual(['科室审核', '签发', '保密审查']);

    await holdIn('临时栏目');
    await app.strapi.documents(CATEGORY).delete({ documentId: doomed.documentId });
    await button('保存').click();
    await page.getByText(`适用范围中的栏目“${doomed.documentId}”不存在`).waitFor();
    await button('移除适用范围“公开信息（栏目：临时栏目）”').click();
    await holdIn('财政预决算');
    await button('保存').click();
    await told('已保存流程。');

    const row = page.getByRole('row').filter({ hasText: '财政信息审核' });
    await row.getByText('公开信息（栏目：财政预决算）').waitFor();
    await checkAccessibility(page, [page.getByRole('main')]);
    await page.getByText('已保存流程。').waitFor({ state: 'detached' });
    await screenshot(page, 'review-workflows');
    const { rows } = await app.strapi.db.connection.raw<{ rows: object[] }>(
      `select t.category_id, jsonb_path_query_array(w.steps, '$[*].name')::text as steps
       from zhaoshi_review.workflows w join zhaoshi_review.workflow_targets t on t.workflow_key = w.key
       where w.name = '财政信息审核'`,
    );
    expect(rows).toEqual([
      { category_id: budget.documentId, steps: '["科室审核", "签发", "保密审查"]' },
    ]);
  },
  JOURNEY_TIMEOUT_MS,
);

const wordRow = (word: string) =>
  page.getByRole('row').filter({ has: page.getByText(word, { exact: true }) });

async function search(typed: string): Promise<void> {
  await page.getByRole('textbox', { name: '查找' }).fill(typed);
}

test(
  'the word list: found, added with a warning, edited, switched off, deleted',
  async () => {
    await open('settings/review-words');
    await told('共 25 个词条');
    await screenshot(page, 'review-words');
    await checkAccessibility(page, [page.getByRole('main')]);

    await button('添加词条').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '错误写法' }).fill('的');
    await dialog.getByRole('textbox', { name: '正确写法' }).fill('地');
    await button('保存', dialog).click();
    await dialog.getByText('只有一个字', { exact: false }).waitFor();
    await dialog.getByRole('checkbox', { name: '已知这是常用写法，仍要保存' }).waitFor();
    await screenshot(page, 'review-word-warning');
    await checkAccessibility(page, [dialog]);
    await dialog.getByRole('textbox', { name: '错误写法' }).fill('工做');
    await dialog.getByRole('textbox', { name: '正确写法' }).fill('工作');
    await button('保存', dialog).click();
    await told('已添加词条。');

    await search('工做');
    await told('共 1 个词条');
    await button('编辑“工做”').click();
    await dialog.getByRole('combobox', { name: '级别' }).click();
    await page.getByRole('option', { name: /^不能公开/ }).click();
    await button('保存', dialog).click();
    await wordRow('工做').getByText('不能公开').waitFor();
    await wordRow('工做').getByRole('switch', { name: '启用“工做”' }).click();
    await told('已停用。');
    await button('删除“工做”').click();
    await page.getByRole('alertdialog').getByRole('button').last().click();
    await told('没有符合条件的词条。');
    await search('');
    await told('共 25 个词条');
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'a pasted list: the bad line is named, mended, and then all of it is taken; it comes out as CSV',
  async () => {
    await open('settings/review-words');
    await button('导入词条').click();
    const list = page.getByRole('textbox', { name: '词条' });
    await list.fill(
      '错误写法,正确写法,级别\n按排,安排,须确认\n既使,既使,提示\n做为一名,作为一名,要紧',
    );
    await button('检查').click();
    await told('有 2 处错误，未导入任何词条');
    expect(await page.getByRole('row').filter({ hasText: 'B3' }).innerText()).toContain('既使');
    await page
      .getByRole('row')
      .filter({ hasText: 'C4' })
      .getByText('要紧', { exact: true })
      .waitFor();
    await checkAccessibility(page, [page.getByRole('main')]);
    await screenshot(page, 'review-words-import');
    await list.fill('错误写法,正确写法,级别\n按排,安排,须确认\n既使,即使,提示');
    await button('检查').click();
    await told('可以导入');
    await button('导入').click();
    await told('已导入');
    await button('返回词库').click();
    await told('共 27 个词条');
    const download = page.waitForEvent('download');
    await button('导出 CSV').click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv).toMatch(/^\uFEFF错误写法,正确写法,级别,备注,启用\r\n/);
    expect(csv).toContain('既使,即使,提示,,是\r\n');
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'the word list says when it cannot be read, and is not there for others',
  async () => {
    await page.route('**/review/words?*', (route) => route.abort());
    await open('settings/review-words');
    await page.getByRole('alert').getByText('读取失败，请重试。').waitFor();
    await page.unroute('**/review/words?*');
    await button('重试').click();
    await told('共 27 个词条');

    const { email } = await makePerson(app.strapi, { lastname: '李', firstname: '敏' });
    const context = await newContext(chromium.browser);
    const other = await context.newPage();
    await signIn(other, app.url, { email, password: PASSWORD });
    await other.goto(`${app.url}/admin/settings/review-words`);
    await settle(other);
    expect(await other.getByText('帐户').count()).toBe(0);
    await other
      .getByText(/没有.*权限/)
      .first()
      .waitFor();
    await context.close();
  },
  JOURNEY_TIMEOUT_MS,
);
