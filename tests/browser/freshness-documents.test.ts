import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { addDays } from '../../src/domain/time/day';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { publishableDisclosure } from '../server/support/make-records';
import { checkAccessibility, sidePanel } from './support/check-accessibility';
import { openContent } from './support/edit-view';
import { OFFICES, openCounty, type County } from './support/freshness-county';
import { BOOT_TIMEOUT_MS, JOURNEY_TIMEOUT_MS } from './support/open-browser';
import { openDesk, type Desk } from './support/open-desk';
import { screenshot } from './support/screenshot';

let county: County;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  county = await openCounty();
  desk = await openDesk(county.app.url);
  ({ page } = desk);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await desk?.close();
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
    await desk.open('plugins/freshness?tab=documents');
    const row = page.getByRole('row').filter({ hasText: formed[0][2] });
    await row.getByText('尚未公开').waitFor();
    await row.getByText('逾期未更新').waitFor();
    await checkAccessibility(page, [page.getByRole('main')]);
    await screenshot(page, 'freshness-documents');
    await page.getByRole('combobox', { name: '监测原因' }).click();
    await page.getByRole('option', { name: '单独规则', exact: true }).click();
    await page.getByText('没有符合条件的信息。').waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await row.waitFor();
    await openContent(page, app.url, 'disclosure', ids[0] ?? '');
    await sidePanel(page, '栏目更新').getByText('公开期限').waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);
