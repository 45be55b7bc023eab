import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Duty } from '../../src/domain/duties/duties';
import { assign, makePerson, PASSWORD } from '../server/directory/support/staff';
import { jobsOf } from '../server/jobs/jobs-of';
import { checkAccessibility } from './support/check-accessibility';
import {
  addWeekOfProbes,
  BROKEN,
  MANY_LINKS,
  OFFICES,
  ONE_LINK,
  openChecksCounty,
  type ChecksCounty,
} from './support/checks-county';
import { openContent } from './support/edit-view';
import { BOOT_TIMEOUT_MS, JOURNEY_TIMEOUT_MS, newContext } from './support/open-browser';
import { openDesk, type Desk } from './support/open-desk';
import { screenshot } from './support/screenshot';
import { settle } from './support/settle';
import { signIn } from './support/sign-in';

const PORTAL = '云溪市人民政府门户网站';
const BUREAU = '云溪市统计局网站';
const SITES = 'plugins/freshness?tab=availability';
const LINKS = 'plugins/freshness?tab=links';

let county: ChecksCounty;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  county = await openChecksCounty();
  desk = await openDesk(county.app.url);
  ({ page } = desk);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await desk?.close();
  await county?.close();
});

const open = (path: string, at?: Page) => desk.open(path, at);

/** A desk of somebody with one duty at the first office. */
async function deskOf(duty: Duty): Promise<Page> {
  const person = await makePerson(county.app.strapi);
  const documentId = county.organizations.get(OFFICES[0]) ?? '';
  await assign(county.app.strapi, person, duty, { documentId });
  const theirs = await (await newContext(desk.browser)).newPage();
  await signIn(theirs, county.app.url, { email: person.email, password: PASSWORD });
  return theirs;
}

const main = () => page.getByRole('main');
const dialog = () => page.getByRole('dialog');
const field = (name: string) => dialog().getByRole('textbox', { name });
const rowOf = (name: string) => page.getByRole('row').filter({ hasText: name });
const save = () => dialog().getByRole('button', { name: '保存' }).click();

async function pick(label: string, typed: string, option: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  await box.pressSequentially(typed);
  await page.getByRole('option', { name: option }).first().click();
}

async function choose(label: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

async function addSite(site: { name: string; url: string; office: string }): Promise<void> {
  await page.getByRole('button', { name: '添加网站' }).click();
  await pick('主办单位', site.office.slice(-3), site.office);
  await field('名称').fill(site.name);
  await field('网址').fill(site.url);
  await save();
  await dialog().waitFor({ state: 'detached' });
}

test(
  'a site is refused at its fields, by the words of the server, and then saved with what opening it gave',
  async () => {
    await open(SITES);
    await page.getByText('还没有监测网站。').waitFor();
    await checkAccessibility(page, [main()]);
    await page.getByRole('button', { name: '添加网站' }).click();
    await save();
    await dialog().getByText('“网址”必须填写。').waitFor();
    await dialog().getByText('“名称”必须填写。').waitFor();
    await checkAccessibility(page, [dialog()]);
    await field('名称').fill(PORTAL);
    await pick('主办单位', '办公室', OFFICES[0]);
    await field('网址').fill(county.toMetadata.url);
    await save();
    const refusal = dialog().getByText('该地址不允许访问，未予保存', { exact: false });
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain('169.254.169.254');
    await screenshot(page, 'freshness-site-refused', { at: dialog() });
    await field('网址').fill(`${county.home.url}/`);
    await save();
    await page.getByText('刚才打开正常', { exact: false }).waitFor();
    await dialog().waitFor({ state: 'detached' });
    await rowOf(PORTAL).getByText('不能判定').waitFor();
    await addSite({ name: BUREAU, url: county.closedUrl, office: OFFICES[1] });
    await page.getByText('刚才没有打开：连接不上', { exact: false }).waitFor();
    // The same address a second time.
    await page.getByRole('button', { name: '添加网站' }).click();
    await pick('主办单位', '办公室', OFFICES[0]);
    await field('名称').fill('另一个');
    await field('网址').fill(`${county.home.url}/`);
    await save();
    await dialog().getByText(`已在监测中（${PORTAL}）`, { exact: false }).waitFor();
    await page.keyboard.press('Escape');
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'the list has the worst first with counts, share and result; a site shows its days and failures',
  async () => {
    await addWeekOfProbes(county, { name: PORTAL, failures: [0, 0, 1, 0, 0, 2, 0] });
    await addWeekOfProbes(county, { name: BUREAU, failures: [0, 3, 2, 0, 4, 1, 2] });
    await jobsOf(county.app.strapi).runner.run({ task: 'probe-sites', now: new Date() });
    await open(SITES);
    await rowOf(BUREAU).getByText('单项否决').waitFor();
    await rowOf(BUREAU).getByText('打开156次，打不开12次').waitFor();
    await rowOf(BUREAU).getByText('打不开占7.14%').waitFor();
    await rowOf(PORTAL).getByText('合格').waitFor();
    const rows = page.getByRole('row');
    expect(await rows.nth(1).innerText()).toContain(BUREAU);
    await checkAccessibility(page, [main()]);
    await screenshot(page, 'freshness-sites');
    const link = rowOf(BUREAU).getByRole('link', { name: BUREAU });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByText('打不开的次数占5%以上（含5%），检查时单项否决。').waitFor();
    const days = page.getByRole('region', { name: '每天的访问' });
    // Seven whole days, today, and the head.
    expect(await days.getByRole('row').count()).toBe(9);
    await page
      .getByRole('region', { name: '打不开的访问' })
      .getByText('连接不上', { exact: false })
      .waitFor();
    await settle(page);
    await checkAccessibility(page, [main()]);
    await screenshot(page, 'freshness-site');
    await open('plugins/freshness/sites/999999');
    await page.getByText('没有这个网站，或者已被移除。').waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'a site is narrowed down to by organization, renamed, switched off and removed',
  async () => {
    await open(SITES);
    await pick('主办单位', '统计', OFFICES[1]);
    await page.getByText('共1个网站').waitFor();
    await page.reload();
    await settle(page);
    await page.getByText('共1个网站').waitFor();
    await page.getByRole('button', { name: `修改“${BUREAU}”` }).click();
    expect(await field('网址').inputValue()).toBe(county.closedUrl);
    await field('名称').fill(`${BUREAU}（旧）`);
    await save();
    await rowOf(`${BUREAU}（旧）`).waitFor();
    await page.getByRole('switch', { name: `启用“${BUREAU}（旧）”` }).click();
    await page.getByText('已停用监测，原有记录保留。').waitFor();
    await rowOf(BUREAU).getByText('已停用').waitFor();
    await page.getByRole('button', { name: `移除“${BUREAU}（旧）”` }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '确认' }).click();
    await page.getByText('网站已移除。').waitFor();
    await page.getByText('没有符合条件的网站。').waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'broken links are listed with their documents, in pages; filters live in the address',
  async () => {
    await open(LINKS);
    const total = BROKEN + 1;
    await page.getByText(`共${total}处`).waitFor();
    await rowOf('/missing/1').first().getByText('页面不存在（HTTP 404）').waitFor();
    await checkAccessibility(page, [main()]);
    await screenshot(page, 'freshness-links');
    expect(await page.getByRole('row').count()).toBe(21);
    await page.getByRole('link', { name: /下一页/ }).click();
    await page
      .getByRole('row')
      .nth(total - 20)
      .waitFor();
    expect(await page.getByRole('row').count()).toBe(total - 20 + 1);
    await pick('发布单位', '统计', OFFICES[1]);
    await page.getByText('共1处').waitFor();
    await choose('状态', /拒绝程序访问（1）/);
    await rowOf('/robots').waitFor();
    await page.reload();
    await settle(page);
    await rowOf('/robots').waitFor();
    await choose('状态', /未检查（0）/);
    await page.getByText('没有符合条件的链接。').waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByText(`共${total}处`).waitFor();
    await page
      .getByRole('link', { name: `只看“${MANY_LINKS}”中的链接` })
      .first()
      .click();
    await page.getByText(`共${BROKEN + 1}处`).waitFor();
    const document = page.getByRole('link', { name: MANY_LINKS, exact: true }).first();
    expect(await document.getAttribute('href')).toContain(county.documents.get(MANY_LINKS));
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'the list of disclosures shows how the column of each stands, asked once for all rows',
  async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/freshness/documents/')) asked.push(request.url());
    });
    await openContent(page, county.app.url, 'disclosure');
    await rowOf(MANY_LINKS).getByText('正常', { exact: true }).waitFor();
    await rowOf(ONE_LINK).getByText('正常', { exact: true }).waitFor();
    await page.getByRole('grid').getByText('栏目更新').waitFor();
    expect(asked).toHaveLength(1);
    for (const documentId of county.documents.values()) expect(asked[0]).toContain(documentId);
    await checkAccessibility(page, [page.getByRole('grid')]);
    await screenshot(page, 'freshness-list');
    // Other types have no columns.
    await openContent(page, county.app.url, 'organization');
    await rowOf(OFFICES[0]).waitFor();
    expect(await page.getByRole('grid').getByText('栏目更新').count()).toBe(0);
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'the auditor sees what was found and no buttons; an officer is told that it is not for them; a reviewer has no cell for it',
  async () => {
    const auditor = await deskOf('auditor');
    await open(SITES, auditor);
    await auditor.getByRole('link', { name: PORTAL }).waitFor();
    for (const name of ['添加网站', `修改“${PORTAL}”`, `移除“${PORTAL}”`]) {
      expect(await auditor.getByRole('button', { name }).count()).toBe(0);
    }
    await auditor.getByRole('tab', { name: '链接' }).click();
    await auditor.getByText(`共${BROKEN + 1}处`).waitFor();
    const officer = await deskOf('information_officer');
    await open('plugins/freshness', officer);
    expect(await officer.getByRole('tab', { name: '可用性' }).count()).toBe(0);
    await open(LINKS, officer);
    await officer.getByText('您没有权限访问该内容').waitFor();
    await officer.goto(`${county.app.url}/admin/plugins/freshness/sites/1`);
    await officer.getByText('您没有权限访问该内容').waitFor();
    await openContent(officer, county.app.url, 'disclosure');
    await officer.getByRole('grid').getByText('栏目更新').waitFor();
    const reviewer = await deskOf('first_reviewer');
    await openContent(reviewer, county.app.url, 'disclosure');
    await reviewer.getByText(MANY_LINKS).first().waitFor();
    expect(await reviewer.getByRole('grid').getByText('栏目更新').count()).toBe(0);
    for (const one of [auditor, officer, reviewer]) await one.context().close();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'what could not be read is said, and can be tried again',
  async () => {
    for (const [path, address] of [
      [SITES, '**/freshness/availability/sites*'],
      [LINKS, '**/freshness/links*'],
    ] as const) {
      await page.route(address, (route) => route.fulfill({ status: 500, json: {} }));
      await open(path);
      await page.getByText('读取失败，请重试。').waitFor();
      await checkAccessibility(page, [main()]);
      await page.unroute(address);
      await page.getByRole('button', { name: '重试' }).click();
      await page.getByRole('grid').waitFor();
    }
    const cells = '**/freshness/documents/*';
    await page.route(cells, (route) => route.fulfill({ status: 500, json: {} }));
    await openContent(page, county.app.url, 'disclosure');
    await rowOf(MANY_LINKS).getByText('读取失败').waitFor();
    await page.unroute(cells);
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'every page speaks English as well',
  async () => {
    await county.app.strapi.db
      .query('admin::user')
      .updateMany({ where: {}, data: { preferedLanguage: 'en' } });
    await page.evaluate(() => localStorage.setItem('strapi-admin-language', 'en'));
    for (const [path, words] of [
      [SITES, 'Add a site'],
      ['plugins/freshness/sites/1', 'Visits by day'],
      [LINKS, 'Only this document'],
    ] as const) {
      await open(path);
      await page.getByText(words).first().waitFor();
      // A text that is missing would be shown by its key.
      expect(await main().innerText()).not.toMatch(/freshness\./);
    }
  },
  JOURNEY_TIMEOUT_MS,
);
