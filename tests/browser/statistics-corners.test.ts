import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import {
  formOf,
  fullSave,
  handIn,
  hire,
  lineOf,
  move,
  openRound,
  putUnits,
  save as saveByApi,
  type Ref,
} from '../server/statistics/support/office';
import { makeCategory } from '../server/support/make-records';
import { checkAccessibility } from './support/check-accessibility';
import {
  BOOT_TIMEOUT_MS,
  JOURNEY_TIMEOUT_MS,
  openBrowser,
  type OpenBrowser,
} from './support/open-browser';
import { keepDistrictUnits } from './support/keep-district-units';
import { screenshot } from './support/screenshot';
import { settle } from './support/settle';
import { publishInFormerSystem } from './support/statistics-data';
import {
  BUREAU,
  button,
  cell,
  makeCity,
  openDesks,
  paste,
  save,
  step,
  type City,
  type Desks,
} from './support/statistics-city';

const QUARTER = '2026-Q1';

let app: TestApp;
let chromium: OpenBrowser;
let city: City;
let desks: Desks;
let category: Ref;

const settings = async (desk: Page, page: string) => {
  await desk.goto(`${app.url}/admin/settings/${page}`);
  await settle(desk);
};

const publish = (organization: Ref) => publishInFormerSystem(app, { organization, category });

beforeAll(async () => {
  app = await createTestApp();
  city = await makeCity(app);
  category = await makeCategory(app.strapi);
  chromium = await openBrowser();
  desks = openDesks(app, chromium);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

const TABS = [
  ['报表', '还没有报表。'],
  ['进度', '还没有报送轮次。'],
  ['汇总', '还没有可以汇总的报表。'],
  ['补报线索', '没有补报线索。'],
] as const;

const tab = (desk: Page, name: string) => desk.getByRole('tab', { name, exact: true });
const failure = (desk: Page) => desk.getByText('读取失败，请重试。').first();

/** Has everything of the plugin fail until the page is told to read again. */
async function failOnce(desk: Page, open: () => Promise<unknown>): Promise<void> {
  const all = `${app.url}/statistics/**`;
  await desk.route(all, (route) => route.fulfill({ status: 500, json: {} }));
  await open();
  await failure(desk).waitFor();
  await desk.unroute(all);
  while ((await button(desk, '重试').count()) > 0) {
    await button(desk, '重试').first().click();
    await settle(desk);
  }
  expect(await failure(desk).count()).toBe(0);
}

test(
  'every page says so while there is nothing, when it cannot be read, and to whom it is closed',
  async () => {
    const desk = await desks.of(city.people.administrator);
    await desks.open(desk, '');
    for (const [name, sentence] of TABS) {
      await tab(desk, name).click();
      await desk.getByText(sentence, { exact: false }).first().waitFor();
      await settle(desk);
    }
    await checkAccessibility(desk, [desk.getByRole('main')]);
    for (const name of ['returns', 'board', 'totals', 'late']) {
      const path = `plugins/statistics?tab=${name}`;
      await failOnce(desk, () => desk.goto(`${app.url}/admin/${path}`));
    }
    for (const page of ['statistics-units', 'statistics-indicators']) {
      await failOnce(desk, () => desk.goto(`${app.url}/admin/settings/${page}`));
    }
    await settings(desk, 'statistics-units');
    await desk.getByText('还没有报送单位。', { exact: false }).waitFor();
    await desks.open(desk, '/returns/999999');
    await desk.getByText('没有这份报表，或者您无权查看。').waitFor();
    const stranger = await desks.of(await hire(app, city.organizations.bureau, 'column_manager'));
    const filler = await desks.of(city.people.filler);
    for (const [page, path] of [
      [stranger, 'plugins/statistics'],
      [filler, 'settings/statistics-units'],
      [filler, 'settings/statistics-indicators'],
    ] as const) {
      await page.goto(`${app.url}/admin/${path}`);
      await page.getByText('您没有权限访问该内容').first().waitFor();
    }
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'units are entered by the names of organizations and of other units',
  async () => {
    const desk = await desks.of(city.people.administrator);
    expect((await putUnits(city.office, city.units.slice(0, 2))).status).toBe(200);
    await settings(desk, 'statistics-units');
    await button(desk, '添加单位').click();
    const dialog = desk.getByRole('dialog');
    const pick = async (label: string, typed: string, option: string) => {
      await dialog.getByRole('combobox', { name: label }).click();
      await dialog.getByRole('combobox', { name: label }).pressSequentially(typed);
      await desk.getByRole('option', { name: option, exact: true }).click();
    };
    await pick('机关', '水务', BUREAU);
    expect(await dialog.getByRole('textbox', { name: '名称' }).inputValue()).toBe(BUREAU);
    await pick('报送对象', '青禾', '青禾区');
    await checkAccessibility(desk, [dialog]);
    await screenshot(desk, 'statistics-unit');
    await button(desk, '确定').click();
    await button(desk, '保存').last().click();
    await desk.getByText('有改动尚未保存。').waitFor({ state: 'detached' });
    await settle(desk);
    await button(desk, `编辑${BUREAU}`).click();
    await desk.waitForFunction(
      (name) =>
        document.querySelector<HTMLInputElement>('[role=dialog] [role=combobox]')?.value === name,
      BUREAU,
    );
    expect(await dialog.getByRole('combobox', { name: '报送对象' }).inputValue()).toBe('青禾区');
    await desk.keyboard.press('Escape');
    const { body } = await city.people.administrator.client<{ units: Record<string, unknown>[] }>(
      'GET',
      '/statistics/units',
    );
    expect(body.data?.units.find(({ name }) => name === BUREAU)).toMatchObject({
      organizationId: city.organizations.bureau.documentId,
      reportsTo: 'district',
      level: 'department',
    });
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'whoever collects for a district keeps the list of the units below it, and cannot reach others',
  () => keepDistrictUnits({ city, desks, failOnce }),
  JOURNEY_TIMEOUT_MS,
);

test(
  'a filler explains a warning, counts again, and keeps what was typed when somebody else saved in between',
  async () => {
    expect((await putUnits(city.office, city.units)).status).toBe(200);
    await city.people.administrator.client('PUT', '/statistics/settings', {
      migrationUntil: '2999-12-31',
    });
    expect((await openRound(city.office, QUARTER)).status).toBe(200);
    const { filler, reviewer, districtOfficer } = city.people;
    const line = (await lineOf(filler, { quarter: QUARTER, unit: 'bureau' }))!;
    const desk = await desks.of(filler);
    await desk.goto(`${app.url}/admin`);
    await desk.getByRole('link', { name: `${BUREAU} 2026年第1季度` }).waitFor();
    await settle(desk);
    await desks.openReturn(desk, BUREAU);
    // Three counted cells are pasted over; the reasons are put off and then given at once.
    await paste(desk, '1.1', '9\n4\n6');
    const asked = desk.getByRole('dialog');
    await asked.getByRole('button', { name: '稍后再写' }).click();
    await button(desk, '统一说明理由（2格）').click();
    await asked.getByRole('textbox', { name: '共同的修改理由' }).fill('平台启用前已公开的信息。');
    await button(desk, '确定').click();
    await save(desk);
    // Counted again, the cells that were written over keep their numbers.
    await publish(city.organizations.bureau);
    await button(desk, '重新统计').click();
    await desk.getByText('已重新统计。').first().waitFor();
    await desk
      .getByRole('button', { name: /^查看1\.1 / })
      .getByText('已改，统计 1')
      .waitFor();
    expect(await cell(desk, '1.1').inputValue()).toBe('9');
    // Meanwhile a colleague saves the whole form by another client.
    await cell(desk, '2.1').fill('8');
    const theirs = fullSave(await formOf(filler, line.id), { '2.1': '5', '3.2.2': '5', '6': '1' });
    expect((await saveByApi(filler, line.id, theirs)).status).toBe(200);
    await button(desk, '保存').click();
    await desk.getByText('报表已被他人改动', { exact: false }).first().waitFor();
    await desk.getByText('已重新统计。').first().waitFor({ state: 'detached' });
    await screenshot(desk, 'statistics-conflict');
    await button(desk, '读取最新报表，保留我填的数').click();
    await settle(desk);
    await desk
      .getByText('报表已被他人改动', { exact: false })
      .first()
      .waitFor({ state: 'detached' });
    expect([await cell(desk, '2.1').inputValue(), await cell(desk, '6').inputValue()]).toEqual([
      '8',
      '1',
    ]);
    await save(desk);
    expect((await formOf(filler, line.id)).rows.find(({ code }) => code === '2.1')?.value).toBe(
      '8',
    );
    // 3.2 and 3.3 differ: a warning, settled by an explanation.
    const checks = desk.getByRole('region', { name: '核对' });
    await checks.getByRole('textbox', { name: 'R5 情况说明' }).fill('上季度结转2件，本季度答复。');
    await save(desk);
    const reviewing = await desks.of(reviewer);
    await desks.openReturn(reviewing, BUREAU);
    await reviewing.getByText('情况说明：上季度结转2件，本季度答复。').waitFor();
    await step(reviewing, '自审');
    expect((await move(filler, line.id, 'submit')).status).toBe(200);
    expect((await move(districtOfficer, line.id, 'accept')).status).toBe(200);
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'totals are frozen, frozen again with a reason, and published; what came late is listed',
  async () => {
    const { administrator, districtOfficer, districtReviewer, cityOfficer } = city.people;
    const own = (await lineOf(districtOfficer, { quarter: QUARTER, unit: 'district' }))!;
    await handIn(
      { filler: districtOfficer, reviewer: districtReviewer, officer: cityOfficer },
      own.id,
    );
    const desk = await desks.of(districtOfficer);
    await desks.open(desk, `?tab=totals&unit=district&quarter=${QUARTER}`);
    await button(desk, '冻结').click();
    const dialog = desk.getByRole('dialog');
    await checkAccessibility(desk, [dialog]);
    await screenshot(desk, 'statistics-freeze');
    await dialog.getByRole('button', { name: '冻结', exact: true }).click();
    await desk.getByText('已冻结。', { exact: true }).first().waitFor();
    await publish(city.organizations.bureau);
    await desks.open(desk, '?tab=late');
    await desk
      .getByRole('row', { name: /供水管网改造/ })
      .first()
      .waitFor();
    await checkAccessibility(desk, [desk.getByRole('main')]);
    await screenshot(desk, 'statistics-late');
    // The bureau's return is corrected; the total has a second revision with a reason.
    const line = (await lineOf(city.people.filler, { quarter: QUARTER, unit: 'bureau' }))!;
    expect((await move(city.people.filler, line.id, 'correct', { reason: '补报' })).status).toBe(
      200,
    );
    await handIn(
      { filler: city.people.filler, reviewer: city.people.reviewer, officer: districtOfficer },
      line.id,
    );
    await desks.open(desk, `?tab=totals&unit=district&quarter=${QUARTER}`);
    await button(desk, '冻结').click();
    await dialog.getByRole('textbox', { name: '更正理由' }).fill('补报供水管网改造信息1条。');
    await dialog.getByRole('button', { name: '冻结', exact: true }).click();
    const revisions = desk.getByRole('region', { name: '冻结版本' });
    await revisions.getByText('第2版').waitFor();
    const manager = await desks.of(administrator);
    await desks.open(manager, '?tab=board');
    await button(manager, '公布汇总数据').click();
    await screenshot(manager, 'statistics-publish');
    await manager.getByRole('alertdialog').getByRole('button', { name: '公布汇总数据' }).click();
    await manager.getByText('已公布', { exact: false }).first().waitFor();
    const published = await fetch(
      `${app.url}/api/statistics/totals?quarter=${QUARTER}&unit=district`,
    );
    expect(published.status).toBe(200);
  },
  JOURNEY_TIMEOUT_MS,
);
