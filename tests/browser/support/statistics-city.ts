import type { Locator, Page } from 'playwright-core';
import { makeUnit } from '../../domain/statistics/make-units';
import type { ReportingUnit } from '../../../src/domain/statistics/reporting-unit';
import { PASSWORD, type Person } from '../../server/directory/support/staff';
import type { TestApp } from '../../server/harness/create-test-app';
import {
  hire,
  type Colleague,
  type Office,
  type Ref,
} from '../../server/statistics/support/office';
import { makeOrganization } from '../../server/support/make-records';
import { newContext, type OpenBrowser } from './open-browser';
import { settle } from './settle';
import { signIn } from './sign-in';

export const DISTRICT = '青禾区人民政府';
export const BUREAU = '青禾区水务局';

type CityPeople = Record<
  'administrator' | 'filler' | 'reviewer' | 'districtOfficer' | 'districtReviewer' | 'cityOfficer',
  Colleague
>;

export type City = {
  organizations: { city: Ref; district: Ref; bureau: Ref; elsewhere: Ref };
  people: CityPeople;
  units: ReportingUnit[];
  /** For the helpers of the server tests that act as the administrator. */
  office: Office;
};

/** A city with a district, and in it a bureau with people of its own. Nothing is entered as reporting units yet. */
export async function makeCity(app: TestApp): Promise<City> {
  const organization = (name: string, kind: string, level: string, parent?: string) =>
    makeOrganization(app.strapi, {
      name,
      shortName: name,
      kind,
      level,
      ...(parent ? { parent } : {}),
    });
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
  };
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
  return { organizations: { city, district, bureau, elsewhere }, people, units, office };
}

export type Desks = {
  /** The window of a person, signed in. */
  of(person: Person): Promise<Page>;
  /** Goes to an address below the statistics page. */
  open(desk: Page, path: string): Promise<void>;
  /** Opens the return of a unit from the list of a quarter. */
  openReturn(desk: Page, unit: string, quarter?: string): Promise<void>;
};

/** A window for everybody who comes. */
export function openDesks(app: TestApp, { browser }: OpenBrowser): Desks {
  const desks = new Map<string, Page>();
  const open = async (desk: Page, path: string) => {
    await desk.goto(`${app.url}/admin/plugins/statistics${path}`);
    await settle(desk);
  };
  return {
    async of(person) {
      const known = desks.get(person.email);
      if (known) return known;
      const desk = await (await newContext(browser)).newPage();
      await signIn(desk, app.url, { email: person.email, password: PASSWORD });
      desks.set(person.email, desk);
      return desk;
    },
    open,
    async openReturn(desk, unit, quarter = '2026-Q1') {
      await open(desk, `?quarter=${quarter}`);
      await desk.getByRole('link', { name: unit, exact: true }).click();
      const [year, number] = quarter.split('-Q');
      await desk
        .getByRole('heading', { level: 1, name: `${unit} ${year}年第${number}季度` })
        .waitFor();
      await settle(desk);
    },
  };
}

export const cell = (desk: Page, code: string): Locator =>
  desk.getByRole('textbox', {
    name: new RegExp(`^${code.replaceAll('.', '\\.')} .*本期实际$`),
  });

export const button = (desk: Page, name: string): Locator =>
  desk.getByRole('button', { name, exact: true });

/** Pastes a text into a cell as a spreadsheet would. */
export async function paste(desk: Page, code: string, text: string): Promise<void> {
  await cell(desk, code).focus();
  await cell(desk, code).evaluate((input, clip) => {
    const data = new DataTransfer();
    data.setData('text/plain', clip);
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Saves the return and waits until nothing is left to save. */
export async function save(desk: Page): Promise<void> {
  await button(desk, '保存').click();
  await desk.getByText('没有未保存的改动。').waitFor();
  await settle(desk);
}

/** Presses a step and confirms it. */
export async function step(desk: Page, name: string, reason?: string): Promise<void> {
  await button(desk, name).click();
  const dialog = desk.getByRole('dialog');
  if (reason) await dialog.getByRole('textbox', { name: '理由' }).fill(reason);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await desk.getByText(`已办理：${name}。`).first().waitFor();
  await settle(desk);
}
