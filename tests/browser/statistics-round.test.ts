import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import { makeUnit } from '../domain/statistics/make-units';
import { nationalReturn } from '../domain/statistics/national-return';
import { PASSWORD, type Person } from '../server/directory/support/staff';
import {
  formOf,
  fullSave,
  hire,
  lineOf,
  move,
  openRound,
  putUnits,
  save as saveByApi,
  type Colleague,
  type Office,
} from '../server/statistics/support/office';
import { makeOrganization } from '../server/support/make-records';
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

const QUARTER = '2026-Q1';
const DISTRICT = '青禾区人民政府';
const BUREAU = '青禾区水务局';

let app: TestApp;
let chromium: OpenBrowser;
const desks = new Map<string, Page>();

async function organization(name: string, kind: string, level: string, parent?: string) {
  return makeOrganization(app.strapi, {
    name,
    shortName: name,
    kind,
    level,
    ...(parent ? { parent } : {}),
  });
}

/** A city with a district, and in it a bureau with people of its own. */
async function makeCity() {
  const city = await organization('云溪市人民政府', 'government', 'city');
  const district = await organization(DISTRICT, 'government', 'county', city.documentId);
  const bureau = await organization(BUREAU, 'department', 'county', district.documentId);
  const elsewhere = await organization('云溪市信息中心', 'department', 'city', city.documentId);
  const people = {
    administrator: await hire(app, elsewhere, 'system_administrator'),
    filler: await hire(app, bureau, 'statistician'),
    reviewer: await hire(app, bureau, 'first_reviewer'),
    districtOfficer: await hire(app, district, 'statistician'),
    districtReviewer: await hire(app, district, 'first_reviewer'),
    cityOfficer: await hire(app, city, 'statistician'),
  } satisfies Record<string, Colleague>;
  const units = [
    makeUnit({ id: 'city', name: '云溪市', level: 'city', organizationId: city.documentId }),
    makeUnit({
      id: 'district',
      name: '青禾区',
      level: 'district',
      organizationId: district.documentId,
      reportsTo: 'city',
    }),
    makeUnit({
      id: 'bureau',
      name: BUREAU,
      organizationId: bureau.documentId,
      reportsTo: 'district',
    }),
  ];
  const office = { administrator: people.administrator } as Office;
  expect((await putUnits(office, units)).status).toBe(200);
  expect((await openRound(office, QUARTER)).status).toBe(200);
  return people;
}

let people: Awaited<ReturnType<typeof makeCity>>;

async function deskOf(person: Person): Promise<Page> {
  const known = desks.get(person.email);
  if (known) return known;
  const desk = await (await newContext(chromium.browser)).newPage();
  await signIn(desk, app.url, { email: person.email, password: PASSWORD });
  desks.set(person.email, desk);
  return desk;
}

async function open(desk: Page, path: string): Promise<void> {
  await desk.goto(`${app.url}/admin/plugins/statistics${path}`);
  await settle(desk);
}

/** Opens the return of a unit from the list. */
async function openReturn(desk: Page, unit: string): Promise<void> {
  await open(desk, '');
  await desk.getByRole('link', { name: unit, exact: true }).click();
  await desk.getByRole('heading', { level: 1, name: `${unit} 2026年第1季度` }).waitFor();
  await settle(desk);
}

const cell = (desk: Page, code: string) =>
  desk.getByRole('textbox', { name: new RegExp(`^${code.replaceAll('.', '\\.')} `) });
const button = (desk: Page, name: string) => desk.getByRole('button', { name, exact: true });

/** Presses a step and confirms it. */
async function step(desk: Page, name: string, reason?: string): Promise<void> {
  await button(desk, name).click();
  const dialog = desk.getByRole('dialog');
  if (reason) await dialog.getByRole('textbox', { name: '理由' }).fill(reason);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await desk.getByText(`已办理：${name}。`).first().waitFor();
  await settle(desk);
}

async function paste(desk: Page, code: string, text: string): Promise<void> {
  await cell(desk, code).focus();
  await cell(desk, code).evaluate((input, clip) => {
    const data = new DataTransfer();
    data.setData('text/plain', clip);
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

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

async function save(desk: Page): Promise<void> {
  await button(desk, '保存').click();
  await desk.getByText('没有未保存的改动。').waitFor();
  await settle(desk);
}

beforeAll(async () => {
  app = await createTestApp();
  people = await makeCity();
  chromium = await openBrowser();
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

test(
  'a filler types, pastes and explains; wrong cells are marked while typing and nothing is lost',
  async () => {
    const desk = await deskOf(people.filler);
    await open(desk, '');
    await checkAccessibility(desk, [desk.getByRole('main')]);
    await screenshot(desk, 'statistics-returns');
    await openReturn(desk, BUREAU);
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

/** Says why a counted number was changed, in the dialog of its cell. */
async function giveReason(desk: Page, code: string): Promise<void> {
  await desk
    .getByRole('button', { name: new RegExp(`^查看${code.replaceAll('.', '\\.')} `) })
    .click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByText('没有记录。').waitFor();
  await dialog.getByRole('textbox', { name: '修改理由' }).fill('平台启用前已公开的信息。');
  if (code === '1.1') {
    await checkAccessibility(desk, [dialog]);
    await screenshot(desk, 'statistics-count');
  }
  await dialog.getByRole('button', { name: '改填', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

test(
  'a filler, a self-reviewer, a district officer who returns once and a city officer complete a round',
  async () => {
    const [filler, reviewer] = [await deskOf(people.filler), await deskOf(people.reviewer)];
    const officer = await deskOf(people.districtOfficer);
    await openReturn(filler, BUREAU);
    await screenshot(filler, 'statistics-form');
    for (const code of [
      '1.1',
      '1.1.1',
      '1.2.1',
      '1.2.2',
      '1.2.3',
      '1.2.4',
      '1.2.5',
      '2.2.3',
      '9.1',
      '9.2',
      '9.3',
    ]) {
      await giveReason(filler, code);
    }
    const checks = filler.getByRole('region', { name: '核对' });
    expect(await checks.getByRole('listitem').allInnerTexts()).toEqual([]);
    await filler.getByText('没有发现问题。').waitFor();
    await save(filler);
    await openReturn(reviewer, BUREAU);
    await step(reviewer, '自审');
    await openReturn(filler, BUREAU);
    await step(filler, '报送');
    await openReturn(officer, BUREAU);
    expect(await officer.getByRole('textbox', { name: /本期实际$/ }).count()).toBe(0);
    await screenshot(officer, 'statistics-accept');
    await step(officer, '退回', '新闻发布会次数请再核对。');
    await openReturn(filler, BUREAU);
    await filler.getByText('新闻发布会次数请再核对。').first().waitFor();
    await screenshot(filler, 'statistics-returned');
    await cell(filler, '2.1').fill('8');
    await save(filler);
    await openReturn(reviewer, BUREAU);
    await step(reviewer, '自审');
    await openReturn(filler, BUREAU);
    await step(filler, '报送');
    await openReturn(officer, BUREAU);
    await step(officer, '接收');
    await checkAccessibility(officer, [officer.getByRole('main')]);
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'the city officer sees how far everybody is and who is late, and the totals with their charts',
  async () => {
    const desk = await deskOf(people.cityOfficer);
    // The district's own return comes by API, as another client would hand it in.
    const asked = { quarter: QUARTER, unit: 'district' };
    const { id = '' } = (await lineOf(people.districtOfficer, asked)) ?? {};
    const sent = fullSave(await formOf(people.districtOfficer, id));
    expect((await saveByApi(people.districtOfficer, id, sent)).status).toBe(200);
    expect((await move(people.districtReviewer, id, 'self_review')).status).toBe(200);
    expect((await move(people.districtOfficer, id, 'submit')).status).toBe(200);
    await openReturn(desk, '青禾区');
    await step(desk, '接收');
    await open(desk, '?tab=board');
    await desk.getByText('逾期单位').waitFor();
    await checkAccessibility(desk, [desk.getByRole('main')]);
    await screenshot(desk, 'statistics-board');
    const officer = await deskOf(people.districtOfficer);
    await open(officer, '?tab=totals&unit=district&code=1.1');
    await officer.getByText('已接收2个单位', { exact: false }).waitFor();
    await officer.getByRole('img').first().waitFor();
    await checkAccessibility(officer, [officer.getByRole('main')]);
    await screenshot(officer, 'statistics-totals');
    await screenshot(officer, 'statistics-charts', {
      at: officer.getByRole('region', { name: /^排名/ }),
    });
    await open(desk, '?tab=totals&unit=city');
    await button(desk, '冻结').click();
    await desk.getByRole('dialog').getByRole('button', { name: '冻结', exact: true }).click();
    await desk.getByText('已冻结。', { exact: true }).first().waitFor();
    await desk.getByRole('region', { name: '冻结版本' }).waitFor();
    const administrator = await deskOf(people.administrator);
    await open(administrator, '?tab=board');
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
