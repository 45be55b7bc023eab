import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { putUnits } from '../../server/statistics/support/office';
import { checkAccessibility } from './check-accessibility';
import { screenshot } from './screenshot';
import { settle } from './settle';
import { BUREAU, button, DISTRICT, type City, type Desks } from './statistics-city';

type Told = {
  city: City;
  desks: Desks;
  failOnce: (desk: Page, open: () => Promise<unknown>) => Promise<void>;
};

/** The officer of a district comes from the board to its list, is refused a unit of others, and adds one of their own. */
export async function keepDistrictUnits({ city, desks, failOnce }: Told): Promise<void> {
  expect((await putUnits(city.office, city.units)).status).toBe(200);
  const { districtOfficer, filler } = city.people;
  const desk = await desks.of(districtOfficer);
  await desks.open(desk, '?tab=board');
  await desk.getByRole('link', { name: '青禾区起报单位' }).click();
  await desk.getByRole('heading', { level: 1, name: '青禾区起报单位' }).waitFor();
  await failOnce(desk, () => desk.reload());
  await button(desk, `编辑${BUREAU}`).waitFor();
  expect(await desk.getByRole('rowheader').count()).toBe(1);
  await button(desk, '添加单位').click();
  const dialog = desk.getByRole('dialog');
  const upper = dialog.getByRole('combobox', { name: '报送对象' });
  expect(await upper.inputValue()).toBe('青禾区');
  await dialog.getByRole('combobox', { name: '机关' }).click();
  await desk.getByRole('option', { name: DISTRICT, exact: true }).waitFor();
  await desk.keyboard.press('Escape');
  await dialog.getByRole('textbox', { name: '名称' }).fill('青禾区农业农村局');
  await dialog.getByRole('textbox', { name: '编号' }).fill('city');
  await button(desk, '确定').click();
  await button(desk, '保存').click();
  await desk.getByText('编号“city”已用于“云溪市”', { exact: false }).first().waitFor();
  await button(desk, '编辑青禾区农业农村局').click();
  await dialog.getByRole('textbox', { name: '编号' }).fill('agriculture');
  await button(desk, '确定').click();
  await button(desk, '保存').click();
  await desk.getByText('有改动尚未保存。').waitFor({ state: 'detached' });
  await desk.getByText('已保存。').waitFor({ state: 'detached' });
  await settle(desk);
  await checkAccessibility(desk, [desk.getByRole('main')]);
  await screenshot(desk, 'statistics-district-units');
  const path = '/statistics/units/district/below';
  const { body } = await districtOfficer.client<{ units: { id: string }[] }>('GET', path);
  expect(body.data?.units.map(({ id }) => id)).toEqual(['agriculture', 'bureau']);
  const stranger = await desks.of(filler);
  await desks.open(stranger, '?tab=board');
  expect(await stranger.getByRole('link', { name: '起报单位' }).count()).toBe(0);
  await desks.open(stranger, '/units/district');
  await stranger.getByText('没有这个单位，或者您无权调整它的起报单位。').waitFor();
}
