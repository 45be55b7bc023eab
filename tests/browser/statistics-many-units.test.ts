import type { Page } from 'playwright-core';
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
import { button, makeCity, openDesks, type City, type Desks } from './support/statistics-city';
import { openBigRound } from './support/statistics-data';

const QUARTER = '2026-Q2';
const MANY = 1_500;

let app: TestApp;
let chromium: OpenBrowser;
let city: City;
let desks: Desks;

beforeAll(async () => {
  app = await createTestApp();
  city = await makeCity(app);
  chromium = await openBrowser();
  desks = openDesks(app, chromium);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

test(
  'with 1,500 units the map shows each, is walked by keyboard, and the editor finds one quickly',
  async () => {
    await openBigRound(app, { city, quarter: QUARTER, count: MANY });
    const desk = await desks.of(city.people.administrator);
    const began = Date.now();
    await desks.open(desk, `?tab=board`);
    const map = desk.getByRole('region', { name: '单位分布' });
    await map.waitFor();
    expect(await map.getByRole('link').count()).toBe(MANY + 1);
    expect(Date.now() - began).toBeLessThan(10_000);
    await screenshot(desk, 'statistics-board');
    await screenshot(desk, 'statistics-map', { at: map });
    await map.getByRole('link').first().focus();
    const focused = () => desk.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toContain('云溪市');
    await desk.keyboard.press('ArrowDown');
    expect(await focused()).toContain('青禾区，');
    await desk.keyboard.press('ArrowRight');
    expect(await focused()).toContain('青禾区第1单位');
    await checkAccessibility(desk, [map.getByRole('region', { name: '青禾区' })]);
    await button(desk, `一键催报（${await waitedFor(desk)}个单位）`).click();
    await desk.getByText('个单位没有催报', { exact: false }).first().waitFor();
    await desk.goto(`${app.url}/admin/settings/statistics-units`);
    await settle(desk);
    const opening = Date.now();
    await desk.getByRole('textbox', { name: '按名称查找' }).fill('柳溪县第250单位');
    await button(desk, '编辑柳溪县第250单位').click();
    const dialog = desk.getByRole('dialog');
    const office = dialog.getByRole('combobox', { name: '报送对象' });
    expect(await office.inputValue()).toBe('柳溪县');
    await office.click();
    await office.press('Control+A');
    await office.pressSequentially('东河');
    await desk.getByRole('option', { name: '东河县', exact: true }).click();
    expect(Date.now() - opening).toBeLessThan(10_000);
  },
  JOURNEY_TIMEOUT_MS,
);

async function waitedFor(desk: Page): Promise<string> {
  const name = await desk.getByRole('button', { name: /^一键催报/ }).innerText();
  return /\d+/.exec(name)?.[0] ?? '';
}
