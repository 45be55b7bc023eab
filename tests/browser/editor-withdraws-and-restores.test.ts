import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminLogin } from '../server/harness/admin-login';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import {
  makeCategory,
  makeOrganization,
  publishableDisclosure,
} from '../server/support/make-records';
import { checkAccessibility, sidePanel } from './support/check-accessibility';
import { createEditor } from './support/create-editor';
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

const OLD = '云溪市统计局关于开展2026年第一季度统计数据核查工作的通知';
const NEW = '云溪市统计局关于调整第一季度统计数据核查安排的通知';
const DRAFT = '第一季度统计数据核查工作解读';
const BODY = `各有关单位：为提高统计数据质量，现就开展核查工作通知如下。${'核查工作由市统计局统一组织。'.repeat(20)}请于3月20日前报送自查情况。`;

type Document = { documentId: string; revision: number };

let app: TestApp;
let chromium: OpenBrowser;
let page: Page;
let token: string;
let old: Document;

/** Saves or publishes the way the admin panel does, so that the ledger names a person. */
async function send(
  method: string,
  path: string,
  body: Record<string, unknown>,
): Promise<Document> {
  const url = `${app.url}/content-manager/collection-types/api::disclosure.disclosure${path}`;
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  expect(response.ok, text).toBe(true);
  return (JSON.parse(text) as { data: Document }).data;
}

beforeAll(async () => {
  app = await createTestApp();
  token = await adminLogin(app.url);
  const organization = await makeOrganization(app.strapi, { name: '云溪市统计局' });
  const category = await makeCategory(app.strapi, { name: '通知公告' });
  const facts = (title: string, extra = {}) =>
    publishableDisclosure(organization, category, { title, body: BODY, ...extra });
  const interpretation = await send('POST', '', facts(DRAFT));
  await send('POST', '/actions/publish', facts(NEW));
  const first = await send('POST', '', facts(OLD));
  const published = await send('POST', `/${first.documentId}/actions/publish`, {
    revision: first.revision,
  });
  const changed = await send('PUT', `/${first.documentId}`, {
    revision: published.revision,
    body: BODY.replace('3月20日前报送', '3月25日前书面报送'),
    summary: '核查安排和报送时限。',
    changeKind: 'minor',
    changeNote: '调整报送时限',
  });
  const again = await send('POST', `/${first.documentId}/actions/publish`, {
    revision: changed.revision,
  });
  old = await send('PUT', `/${first.documentId}`, {
    revision: again.revision,
    interprets: { connect: [{ documentId: interpretation.documentId }] },
  });
  chromium = await openBrowser();
  page = await chromium.context.newPage();
  await signIn(page, app.url);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

const panel = (): Locator => sidePanel(page, '公开情况');
const dialog = (): Locator => page.getByRole('dialog');
const publicly = () => fetch(`${app.url}/api/disclosures/${old.documentId}`);

async function openOld(): Promise<void> {
  await openContent(page, app.url, 'disclosure', old.documentId);
  await panel().getByText('索引号', { exact: true }).waitFor();
}

test(
  'the side panel tells state, number, times, ledger, and which related document is not public',
  async () => {
    await openOld();
    const text = await panel().innerText();
    expect(text).toContain('已公开');
    expect(text).toMatch(/[0-9A-Z]{9}\/\d{4}-00002/);
    expect(text).toContain('首次公开');
    expect(text).toContain('调整报送时限');
    expect(text).toContain('以下关联信息尚未公开，发布后链接不会显示');
    expect(text).toContain(DRAFT);
    await checkAccessibility(page, [panel()]);
    await screenshot(page, 'publication-panel', { at: panel() });
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'a change shows field by field what was added and removed',
  async () => {
    await panel()
      .getByRole('button', { name: /^查看 .* 的变化$/ })
      .click();
    const body = dialog().getByRole('region', { name: '正文' });
    await body.waitFor();
    expect(await body.locator('del').allInnerTexts()).toEqual(['20']);
    expect(await body.locator('ins').allInnerTexts()).toEqual(['25', '书面']);
    expect(await body.innerText()).toMatch(/相同内容 \d+ 字/);
    const summary = await dialog().getByRole('region', { name: '内容概述' }).innerText();
    expect(summary).toMatch(/变更前\s*测试用内容概述。\s*变更后\s*核查安排和报送时限。/);
    await checkAccessibility(page, [dialog()]);
    await screenshot(page, 'difference');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'withdrawing needs a reason and an explanation, and leaves a tombstone that names the replacement',
  async () => {
    await page.getByRole('button', { name: '更多条目操作' }).click();
    await page.getByRole('menuitem', { name: '撤回公开' }).waitFor();
    expect(await page.getByRole('menuitem', { name: '取消发布' }).count()).toBe(0);
    await page.keyboard.press('Escape');

    await panel().getByRole('button', { name: '撤回公开' }).click();
    await dialog().getByRole('button', { name: '确认撤回' }).click();
    await dialog().getByText('请选择撤回原因。').waitFor();
    await dialog().getByText('请填写说明。').waitFor();
    expect((await publicly()).status).toBe(200);

    await dialog().getByRole('combobox', { name: '撤回原因' }).click();
    await page.getByRole('option', { name: '涉及国家秘密' }).click();
    await dialog().getByText('不显示标题和机关').waitFor();
    await dialog().getByRole('combobox', { name: '撤回原因' }).click();
    await page.getByRole('option', { name: '已被替代' }).click();
    await dialog()
      .getByRole('textbox', { name: '撤回说明' })
      .fill('核查安排有调整，以新通知为准。');
    const replacement = dialog().getByRole('combobox', { name: '替代信息' });
    await replacement.click();
    await replacement.pressSequentially('调整第一季度');
    await page.getByRole('option', { name: NEW }).click();
    await checkAccessibility(page, [dialog()]);
    await screenshot(page, 'withdraw-dialog');
    await dialog().getByRole('button', { name: '确认撤回' }).click();
    await dialog().waitFor({ state: 'detached' });

    await panel().getByText('已撤回', { exact: true }).waitFor();
    const text = await panel().innerText();
    expect(text).toContain('已被替代');
    expect(text).toContain('核查安排有调整，以新通知为准。');
    expect(await panel().getByRole('link', { name: NEW }).count()).toBe(1);
    expect((await publicly()).status).toBe(410);
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'restoring makes it public again under its old number',
  async () => {
    const number = (await panel().innerText()).match(/[0-9A-Z]{9}\/\d{4}-\d{5}/)?.[0];
    await panel().getByRole('button', { name: '恢复公开' }).click();
    await dialog().getByRole('textbox', { name: '恢复说明' }).fill('新旧通知同时有效，恢复公开。');
    await dialog().getByRole('button', { name: '确认恢复' }).click();
    await dialog().waitFor({ state: 'detached' });
    await panel().getByText('已公开', { exact: true }).waitFor();
    const answer = await publicly();
    expect(answer.status).toBe(200);
    expect(((await answer.json()) as { data: { indexNumber: string } }).data.indexNumber).toBe(
      number,
    );
  },
  JOURNEY_TIMEOUT_MS,
);

test('selected rows of a list offer no bulk unpublish', async () => {
  await openContent(page, app.url, 'disclosure');
  const box = page.getByRole('row').filter({ hasText: NEW }).getByRole('checkbox');
  await box.check();
  await page.getByRole('button', { name: '删除', exact: true }).waitFor();
  expect(await page.getByRole('button', { name: '取消发布' }).count()).toBe(0);
});

test(
  'the ledger lists, filters and exports all of it, and fits a window of 1280 pixels',
  async () => {
    await page.getByRole('link', { name: '公开台账' }).click();
    await page.getByText('共 5 条').waitFor();
    await settle(page);
    const kinds = ['恢复', '撤回', '变更', '公开', '公开'];
    const rows = page.getByRole('row').filter({ has: page.getByRole('gridcell') });
    for (const [place, kind] of kinds.entries()) {
      // The first row is the head: its cells are grid cells, too.
      expect(await rows.nth(place + 1).innerText()).toContain(kind);
    }
    const overflow = await page.getByRole('grid').evaluate((table) => {
      const scrolled = table.parentElement ?? table;
      const { body } = document;
      return [scrolled.scrollWidth - scrolled.clientWidth, body.scrollWidth - body.clientWidth];
    });
    expect(overflow).toEqual([0, 0]);
    await checkAccessibility(page, [page.getByRole('search'), page.getByRole('grid')]);
    await screenshot(page, 'ledger');

    const organization = page.getByRole('combobox', { name: '机关' });
    await organization.click();
    await organization.pressSequentially('统计');
    await page.getByRole('option', { name: '云溪市统计局' }).click();
    await page.getByRole('combobox', { name: '事由' }).click();
    await page.getByRole('option', { name: '撤回' }).click();
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('共 1 条').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 CSV' }).click();
    const file = await (await download).path();
    const lines = readFileSync(file, 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('已被替代');

    await page.reload();
    await page.getByText('共 1 条').waitFor();
    await expect.poll(() => organization.inputValue()).toBe('云溪市统计局');
    await page.getByRole('textbox', { name: '标题或索引号' }).fill('没有这样的标题');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('没有符合条件的记录。').waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'without the permission there is neither menu entry nor ledger',
  async () => {
    const other = await chromium.browser.newContext({ locale: 'zh-CN' });
    other.setDefaultTimeout(PAGE_TIMEOUT_MS);
    const stranger = await other.newPage();
    await signIn(stranger, app.url, await createEditor(app.strapi));
    expect(await stranger.getByRole('link', { name: '公开台账' }).count()).toBe(0);
    await stranger.goto(`${app.url}/admin/plugins/publication`);
    await stranger.getByText(/权限/).first().waitFor();
    expect(await stranger.getByRole('grid').count()).toBe(0);
    await other.close();
  },
  JOURNEY_TIMEOUT_MS,
);
