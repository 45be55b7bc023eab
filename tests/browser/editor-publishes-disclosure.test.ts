import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import { checkAccessibility, sidePanel } from './support/check-accessibility';
import { createEditor } from './support/create-editor';
import {
  attachFiles,
  chooseRelation,
  openContent,
  pressAndWait,
  typeDay,
  typeRichText,
} from './support/edit-view';
import { makeImage, makePdf } from './support/make-attachments';
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

const TITLE = '云溪市统计局关于开展季度数据核查的通知';

type Media = { name: string; mime: string; url: string; width: number | null };
type Served = {
  documentNumber: string;
  summary: string;
  formedOn: string;
  firstPublishedAt: string;
  organization: { name: string };
  category: { code: string };
  attachments: Media[];
};

let app: TestApp;
let chromium: OpenBrowser;
let page: Page;

beforeAll(async () => {
  app = await createTestApp({ env: { ZHAOSHI_DEMO: 'true' } });
  chromium = await openBrowser();
  page = await chromium.context.newPage();
  await signIn(page, app.url, await createEditor(app.strapi));
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

async function served(): Promise<Served[]> {
  const query = new URLSearchParams({ 'filters[title][$eq]': TITLE, populate: '*' });
  const response = await fetch(`${app.url}/api/disclosures?${query}`);
  expect(response.status).toBe(200);
  return ((await response.json()) as { data: Served[] }).data;
}

test(
  'an editor without a category is told so in Chinese, and nothing becomes public',
  async () => {
    await openContent(page, app.url, 'disclosure', 'create');
    await page.getByRole('textbox', { name: '名称' }).fill(TITLE);
    await page.getByRole('textbox', { name: '文号' }).fill('云统发[2026]18号');
    await page.getByRole('textbox', { name: '内容概述' }).fill('核查一季度统计数据的安排。');
    await chooseRelation(page, '发布机构', '云溪市统计局');
    await typeDay(page, '形成或变更日期', '2026/03/02');
    await typeRichText(page, '## 核查范围\n\n一季度全部报表。');

    expect(await pressAndWait(page, '发布')).toBe(400);
    await page
      .getByText(/^发布前请填写.*目录栏目/)
      .first()
      .waitFor();
    const field = page.getByRole('combobox', { name: '目录栏目', exact: true });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await served()).toEqual([]);
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'with category, a PDF and an image it is saved and published, and the API serves it',
  async () => {
    await chooseRelation(page, '目录栏目', '月度和季度数据');
    await chooseRelation(page, '体裁分类', '通知');
    await attachFiles(page, [
      {
        name: '核查表.pdf',
        mimeType: 'application/pdf',
        buffer: await makePdf(chromium.context, '核查表'),
      },
      { name: '季度图.png', mimeType: 'image/png', buffer: await makeImage() },
    ]);

    expect(await pressAndWait(page, '保存')).toBe(201);
    await settle(page);
    expect(await page.getByRole('textbox', { name: '文号' }).inputValue()).toBe(
      '云统发〔2026〕18号',
    );
    // 15 working days in this column of the catalog.
    await expect
      .poll(() => sidePanel(page, '公开时限').innerText(), { timeout: PAGE_TIMEOUT_MS })
      .toContain('2026-03-23');
    await checkAccessibility(page, [sidePanel(page, '公开时限')]);
    expect(await served()).toEqual([]);

    expect(await pressAndWait(page, '发布')).toBe(200);
    const [disclosure, ...others] = await served();
    expect(others).toEqual([]);
    expect(disclosure).toMatchObject({
      documentNumber: '云统发〔2026〕18号',
      summary: '核查一季度统计数据的安排。',
      formedOn: '2026-03-02',
      organization: { name: '云溪市统计局（虚构演示）' },
      category: { code: 'a20-04-data' },
      attachments: [
        { name: '核查表.pdf', mime: 'application/pdf' },
        { name: '季度图.png', mime: 'image/png', width: 1600 },
      ],
    });
    for (const { url, mime } of disclosure?.attachments ?? []) {
      const file = await fetch(`${app.url}${url}`);
      expect(file.headers.get('content-type')).toContain(mime);
    }
  },
  JOURNEY_TIMEOUT_MS,
);

test('the editor finds the uploaded files in the media library', async () => {
  await page.goto(`${app.url}/admin/plugins/upload`);
  await page.getByText('核查表').first().waitFor();
  await settle(page);
  await screenshot(page, 'media-library');
  expect(await page.getByText('季度图').count()).toBeGreaterThan(0);
});
