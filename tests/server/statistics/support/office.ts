import type { Core } from '@strapi/strapi';
import type { Duty } from '../../../../src/domain/duties/duties';
import type { ReportingUnit } from '../../../../src/domain/statistics/reporting-unit';
import type {
  ReturnForm,
  ReturnLine,
  ReturnPage,
} from '../../../../src/plugins/statistics/server/src/contracts/returns';
import type { UnitList } from '../../../../src/plugins/statistics/server/src/contracts/totals';
import type { StatisticsServices } from '../../../../src/plugins/statistics/server/src/services';
import { makeUnit } from '../../../domain/statistics/make-units';
import { nationalReturn } from '../../../domain/statistics/national-return';
import {
  assign,
  makePerson,
  signIn,
  type AdminClient,
  type Person,
} from '../../directory/support/staff';
import { createTestApp, type TestApp } from '../../harness/create-test-app';
import { jobsOf } from '../../jobs/jobs-of';
import { makeOrganization } from '../../support/make-records';

export type Colleague = Person & { client: AdminClient };
export type Ref = { documentId: string };

export const SET = 'national_2014';

export function statistics<Name extends keyof StatisticsServices>(
  strapi: Core.Strapi,
  name: Name,
): StatisticsServices[Name] {
  return strapi.plugin('statistics').service<StatisticsServices[Name]>(name);
}

/** Somebody with these duties in an organization and nowhere else. */
export async function hire(app: TestApp, organization: Ref, ...duties: Duty[]): Promise<Colleague> {
  const person = await makePerson(app.strapi);
  for (const duty of duties) await assign(app.strapi, person, duty, organization);
  return { ...person, client: await signIn(app, person) };
}

/** A city with two bureaus, each of them an organization with people of its own. */
export type Office = {
  app: TestApp;
  administrator: Colleague;
  city: Ref;
  bureaus: readonly [Ref, Ref];
  /** Fills in for the first bureau; the other checks there; the last collects for the city. */
  filler: Colleague;
  reviewer: Colleague;
  officer: Colleague;
};

export const UNITS = { city: 'u-city', first: 'u-first', second: 'u-second' } as const;

export async function makeOffice(app: TestApp): Promise<Office> {
  const { strapi } = app;
  const city = await makeOrganization(strapi, { kind: 'government', level: 'city' });
  const parent = city.documentId;
  const bureaus = [
    await makeOrganization(strapi, { parent }),
    await makeOrganization(strapi, { parent }),
  ] as const;
  const outside = await makeOrganization(strapi);
  const administrator = await hire(app, outside, 'system_administrator');
  const filler = await hire(app, bureaus[0], 'statistician');
  const reviewer = await hire(app, bureaus[0], 'first_reviewer');
  const officer = await hire(app, city, 'statistician');
  return { app, administrator, city, bureaus, filler, reviewer, officer };
}

export function officeUnits({ city, bureaus }: Office): ReportingUnit[] {
  return [
    makeUnit({ id: UNITS.city, level: 'city', organizationId: city.documentId }),
    makeUnit({ id: UNITS.first, organizationId: bureaus[0].documentId, reportsTo: UNITS.city }),
    makeUnit({
      id: UNITS.second,
      organizationId: bureaus[1].documentId,
      reportsTo: UNITS.city,
      order: 2,
    }),
  ];
}

/** Replaces the units, whatever version they are. */
export async function putUnits({ administrator }: Office, units: readonly ReportingUnit[]) {
  const { body } = await administrator.client<UnitList>('GET', '/statistics/units');
  const version = body.data?.version;
  return administrator.client<UnitList>('PUT', '/statistics/units', { version, units });
}

export function openRound({ administrator }: Office, quarter: string, setKey = SET) {
  return administrator.client('POST', '/statistics/rounds', { setKey, quarter });
}

export async function runTask(app: TestApp, name: string, now: Date): Promise<unknown> {
  return jobsOf(app.strapi)
    .registry.get(name)
    .run({
      strapi: app.strapi,
      now,
      payload: {},
      signal: new AbortController().signal,
    } as never);
}

/** The return of a unit as a person's list shows it. */
export async function lineOf(
  { client }: Colleague,
  { quarter, unit }: { quarter: string; unit: string },
): Promise<ReturnLine | undefined> {
  const path = `/statistics/returns?set=${SET}&quarter=${quarter}&unit=${unit}`;
  return (await client<ReturnPage>('GET', path)).body.data?.results[0];
}

export async function formOf({ client }: Colleague, id: string): Promise<ReturnForm> {
  const { status, body } = await client<ReturnForm>('GET', `/statistics/returns/${id}`);
  if (!body.data) throw new Error(`No form: ${status} ${JSON.stringify(body)}`);
  return body.data;
}

export function save({ client }: Colleague, id: string, body: Record<string, unknown>) {
  return client<ReturnForm>('PUT', `/statistics/returns/${id}`, body);
}

/** Makes a move with the version that is there now. */
export async function move(
  person: Colleague,
  id: string,
  name: string,
  extra: Record<string, unknown> = {},
) {
  const { version } = await formOf(person, id);
  const body = { move: name, version, ...extra };
  return person.client<ReturnForm>('POST', `/statistics/returns/${id}/moves`, body);
}

export const FOOTER = {
  responsiblePerson: '张三',
  reviewer: '李四',
  filler: '王五',
  phone: '028-61880000',
  filledOn: '2026-04-02',
};

/** Everything a filler types in: the cells of the form that are no sums, and the footer. */
export function fullSave(form: ReturnForm, changes: Record<string, string | null> = {}) {
  const typed = nationalReturn();
  const rows = form.rows.filter(({ kind, isFormula }) => kind !== 'heading' && !isFormula);
  const cells = Object.fromEntries(rows.map(({ code }) => [code, typed.get(code) ?? null]));
  const counted = rows
    .filter(({ auto }) => auto !== null)
    .map(({ code }) => [code, '台账之外另有公开。']);
  return {
    version: form.version,
    cells: { ...cells, ...changes },
    overrideReasons: Object.fromEntries(counted) as Record<string, string>,
    footer: FOOTER,
  };
}

/** From draft to accepted by three people. */
export async function handIn(
  { filler, reviewer, officer }: Pick<Office, 'filler' | 'reviewer' | 'officer'>,
  id: string,
  changes: Record<string, string | null> = {},
): Promise<void> {
  const steps = [
    async () => save(filler, id, fullSave(await formOf(filler, id), changes)),
    () => move(reviewer, id, 'self_review'),
    () => move(filler, id, 'submit'),
    () => move(officer, id, 'accept'),
  ];
  for (const step of steps) {
    const { status, body } = await step();
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  }
}

/** A booted application with that office and its units; close `app` in the end. */
export async function openOffice(): Promise<Office> {
  const office = await makeOffice(await createTestApp());
  await putUnits(office, officeUnits(office));
  return office;
}
