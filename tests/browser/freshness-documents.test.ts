import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { addDays } from '../../src/domain/time/day';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { publishableDisclosure } from '../server/support/make-records';
import { checkAccessibility, sidePanel } from './support/check-accessibility';
import { openContent } from './support/edit-view';
import { OFFICES, openCounty, type County } from './support/freshness-county';
import {
  BOOT_TIMEOUT_MS,
  JOURNEY_TIMEOUT_MS,
  openBrowser,
  type OpenBrowser,
} from './support/open-browser';
import { screenshot } from './support/screenshot';
import { settle } from './support/settle';
import { signIn } from './support/sign-in';

let county: County;
let chromium: OpenBrowser;
let page: Page;

beforeAll(async () => {
  county = await openCounty();
  chromium = await openBrowser();
  page = await chromium.context.newPage();
  await signIn(page, county.app.url);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await county?.app.close();
});

test(
  'what was formed and is not public yet has a list, and its clock beside the form',
  async () => {
    const { app, organizations, categories } = county;
    const place = (office: string, category: string) =>
      [
        { documentId: organizations.get(office) ?? '' },
        { documentId: categories.get(category) ?? '' },
      ] as const;
    const formed = [
      [OFFICES[1], '公告', '关于开展住户收支调查的公告', '2026-03-02'],
      [OFFICES[2], '公告', '云溪河段防汛责任人名单', addDays(shanghaiDay(Date.now()), 14)],
    ] as const;
    const ids = [];
    for (const [office, category, title, formedOn] of formed) {
      const data = publishableDisclosure(...place(office, category), { title, formedOn });
      const documents = app.strapi.documents('api::disclosure.disclosure');
      ids.push((await documents.create({ data: data as never })).documentId);
    }
    await page.goto(`${app.url}/admin/plugins/freshness?tab=documents`);
    await settle(page);
    const row = page.getByRole('row').filter({ hasText: formed[0][2] });
    await row.getByText('尚未公开').waitFor();
    await row.getByText('逾期未更新').waitFor();
    await checkAccessibility(page, [page.getByRole('main')]);
    await screenshot(page, 'freshness-documents');
    await page.getByRole('combobox', { name: '监测原因' }).click();
    await page.getByRole('option', { name: '单独规则', exact: true }).click();
    await page.getByText('没有符合条件的信息。').waitFor();
    await openContent(page, app.url, 'disclosure', ids[0] ?? '');
    await sidePanel(page, '栏目更新').getByText('公开期限').waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);
