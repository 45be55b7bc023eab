import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import { nationalReturn } from '../domain/statistics/national-return';
import {
  formOf,
  fullSave,
  lineOf,
  move,
  openRound,
  putUnits,
  save as saveByApi,
} from '../server/statistics/support/office';
import { checkAccessibility } from './support/check-accessibility';
import {
  BOOT_TIMEOUT_MS,
  JOURNEY_TIMEOUT_MS,
  openBrowser,
  type OpenBrowser,
} from './support/open-browser';
import { screenshot } from './support/screenshot';
import { settle } from './support/settle';
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
let people: City['people'];
let desks: Desks;

/** Types a whole return by keyboard: values, reasons where counted cells differ, and the footer. */
async function fillIn(desk: Page, id: string): Promise<void> {
  const { body } = await people.filler.client<{
    rows: { code: string; kind: string; isFormula: boolean }[];
  }>('GET', `/statistics/returns/${id}`);
  const rows = body.data?.rows ?? [];
  const values = nationalReturn();
  const first = rows.find(({ kind, isFormula }) => kind !== 'heading' && !isFormula);
  const from = rows.findIndex(({ code }) => code === first?.code);
  const column = rows
    .slice(from)
    .map(({ code, kind, isFormula }) =>
      kind === 'heading' || isFormula ? '' : (values.get(code) ?? ''),
    );
  await paste(desk, first?.code ?? '', column.join('\n'));
  // Eleven of the cells are counted otherwise: why is asked once.
  const dialog = desk.getByRole('dialog', { name: '11格改填了自动统计数' });
  await dialog.getByRole('textbox', { name: '共同的修改理由' }).fill('平台启用前已公开的信息。');
  await dialog
    .getByRole('textbox', { name: /^1\.2\.3 .*修改理由$/ })
    .fill('微博由宣传部门统一发布。');
  await checkAccessibility(desk, [dialog]);
  await desk.getByText('已粘贴', { exact: false }).first().waitFor({ state: 'detached' });
  await screenshot(desk, 'statistics-reasons');
  await button(desk, '确定').click();
  await dialog.waitFor({ state: 'detached' });
}

async function sign(desk: Page): Promise<void> {
  const footer = desk.getByRole('region', { name: '表尾' });
  for (const [name, value] of [
    ['单位负责人', '张三'],
    ['审核人', '李四'],
    ['填报人', '王五'],
    ['联系电话', '028-61880000'],
  ] as const) {
    await footer.getByRole('textbox', { name }).fill(value);
  }
  const day = footer.getByRole('combobox', { name: '填报日期' });
  await day.fill('2026/04/02');
  await desk.keyboard.press('Tab');
}

beforeAll(async () => {
  app = await createTestApp();
  const city = await makeCity(app);
  people = city.people;
  expect((await putUnits(city.office, city.units)).status).toBe(200);
  expect((await openRound(city.office, QUARTER)).status).toBe(200);
  chromium = await openBrowser();
  desks = openDesks(app, chromium);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

test(
  'a filler types, pastes and explains; wrong cells are marked while typing and nothing is lost',
  async () => {
    const desk = await desks.of(people.filler);
    await desks.open(desk, '');
    await checkAccessibility(desk, [desk.getByRole('main')]);
    await screenshot(desk, 'statistics-returns');
    await desks.openReturn(desk, BUREAU);
    await cell(desk, '1.1').fill('很多');
    await desk.getByText('应填数字', { exact: false }).first().waitFor();
    await screenshot(desk, 'statistics-wrong-cell');
    await cell(desk, '1.1').press('Escape');
    expect(await cell(desk, '1.1').inputValue()).toBe('0');
    await cell(desk, '1.1').press('Enter');
    expect(await desk.evaluate(() => (document.activeElement as HTMLElement).dataset.code)).toBe(
      '1.1.1',
    );
    const id = desk.url().split('/').at(-1) ?? '';
    await fillIn(desk, id);
    await sign(desk);
    await checkAccessibility(desk, [desk.getByRole('main')]);
    await save(desk);
  },
  JOURNEY_TIMEOUT_MS,
);

/** Says otherwise why a counted number was changed, in the dialog of its cell. */
async function giveReason(desk: Page, code: string): Promise<void> {
  await desk
    .getByRole('button', { name: new RegExp(`^查看${code.replaceAll('.', '\\.')} `) })
    .click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByText('没有记录。').waitFor();
  const reason = dialog.getByRole('textbox', { name: '修改理由' });
  expect(await reason.inputValue()).toBe('平台启用前已公开的信息。');
  await reason.fill('平台启用前已公开的信息，见旧网站。');
  await checkAccessibility(desk, [dialog]);
  await screenshot(desk, 'statistics-count');
  await dialog.getByRole('button', { name: '改填', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** What was done tells changes of the footer and of reasons beside those of cells. */
async function readHistory(desk: Page): Promise<void> {
  const history = desk.getByRole('region', { name: '办理记录' });
  for (const fold of await history.locator('summary').all()) await fold.click();
  for (const line of [
    '表尾“审核人”：— → 李四',
    '表尾“联系电话”：— → 028-61880000',
    '修改理由 1.1：平台启用前已公开的信息。 → 平台启用前已公开的信息，见旧网站。',
    '回应同一热点或舆情计1次）：',
  ]) {
    await history.getByText(line, { exact: false }).first().waitFor();
  }
  await screenshot(desk, 'statistics-history', { at: history });
}

test(
  'a filler, a self-reviewer, a district officer who returns once and a city officer complete a round',
  async () => {
    const [filler, reviewer] = [await desks.of(people.filler), await desks.of(people.reviewer)];
    const officer = await desks.of(people.districtOfficer);
    await desks.openReturn(filler, BUREAU);
    await screenshot(filler, 'statistics-form');
    await giveReason(filler, '1.1');
    const checks = filler.getByRole('region', { name: '核对' });
    expect(await checks.getByRole('listitem').allInnerTexts()).toEqual([]);
    await filler.getByText('没有发现问题。').waitFor();
    await save(filler);
    await desks.openReturn(reviewer, BUREAU);
    await step(reviewer, '自审');
    await desks.openReturn(filler, BUREAU);
    await step(filler, '报送');
    await desks.openReturn(officer, BUREAU);
    expect(await officer.getByRole('textbox', { name: /本期实际$/ }).count()).toBe(0);
    await screenshot(officer, 'statistics-accept');
    await step(officer, '退回', '新闻发布会次数请再核对。');
    await desks.openReturn(filler, BUREAU);
    await filler.getByText('新闻发布会次数请再核对。').first().waitFor();
    await screenshot(filler, 'statistics-returned');
    await cell(filler, '2.1').fill('8');
    await save(filler);
    await desks.openReturn(reviewer, BUREAU);
    await step(reviewer, '自审');
    await desks.openReturn(filler, BUREAU);
    await step(filler, '报送');
    await desks.openReturn(officer, BUREAU);
    await step(officer, '接收');
    await readHistory(officer);
    await checkAccessibility(officer, [officer.getByRole('main')]);
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'the city officer sees how far everybody is and who is late, and the totals with their charts',
  async () => {
    const desk = await desks.of(people.cityOfficer);
    // The district's own return comes by API, as another client would hand it in.
    const asked = { quarter: QUARTER, unit: 'district' };
    const { id = '' } = (await lineOf(people.districtOfficer, asked)) ?? {};
    const sent = fullSave(await formOf(people.districtOfficer, id));
    expect((await saveByApi(people.districtOfficer, id, sent)).status).toBe(200);
    expect((await move(people.districtReviewer, id, 'self_review')).status).toBe(200);
    expect((await move(people.districtOfficer, id, 'submit')).status).toBe(200);
    await desks.openReturn(desk, '青禾区');
    await step(desk, '接收');
    await desks.open(desk, '?tab=board');
    await desk.getByText('逾期单位').waitFor();
    await checkAccessibility(desk, [desk.getByRole('main')]);
    await screenshot(desk, 'statistics-board');
    const officer = await desks.of(people.districtOfficer);
    await desks.open(officer, '?tab=totals&unit=district&code=1.1');
    await officer.getByText('已接收2个单位', { exact: false }).waitFor();
    await officer.getByRole('img').first().waitFor();
    await checkAccessibility(officer, [officer.getByRole('main')]);
    await screenshot(officer, 'statistics-totals');
    await screenshot(officer, 'statistics-charts', {
      at: officer.getByRole('region', { name: /^排名/ }),
    });
    await desks.open(desk, '?tab=totals&unit=city');
    await button(desk, '冻结').click();
    await desk.getByRole('dialog').getByRole('button', { name: '冻结', exact: true }).click();
    await desk.getByText('已冻结。', { exact: true }).first().waitFor();
    await desk.getByRole('region', { name: '冻结版本' }).waitFor();
    const administrator = await desks.of(people.administrator);
    await desks.open(administrator, '?tab=board');
    await administrator.getByRole('button', { name: /^一键催报/ }).click();
    await administrator.getByText('已催报1个单位。').first().waitFor();
    for (const [page, name] of [
      ['statistics-units', 'statistics-units'],
      ['statistics-indicators?set=national_2014', 'statistics-indicators'],
    ] as const) {
      await administrator.goto(`${app.url}/admin/settings/${page}`);
      await settle(administrator);
      await checkAccessibility(administrator, [administrator.getByRole('main')]);
      await screenshot(administrator, name);
    }
  },
  JOURNEY_TIMEOUT_MS,
);
