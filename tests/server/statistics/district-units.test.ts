import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReportingUnit } from '../../../src/domain/statistics/reporting-unit';
import type {
  UnitKept,
  UnitList,
} from '../../../src/plugins/statistics/server/src/contracts/totals';
import { makeUnit } from '../../domain/statistics/make-units';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeOrganization } from '../support/make-records';
import {
  hire,
  makeOffice,
  officeUnits,
  putUnits,
  UNITS,
  type Colleague,
  type Office,
  type Ref,
} from './support/office';

const DISTRICT = 'u-district';
const OTHER = 'u-other';
const BELOW = `/statistics/units/${DISTRICT}/below`;

let app: TestApp;
let office: Office;
let organizations: Record<'district' | 'bureau' | 'newBureau' | 'other' | 'otherBureau', Ref>;
let officer: Colleague;
let start: ReportingUnit[];

/** Two districts of the city, one bureau each; a further bureau of the first files nothing yet. */
beforeAll(async () => {
  app = await createTestApp();
  office = await makeOffice(app);
  const make = (parent: Ref, kind: string) =>
    makeOrganization(app.strapi, { parent: parent.documentId, kind });
  const district = await make(office.city, 'government');
  const other = await make(office.city, 'government');
  organizations = {
    district,
    other,
    bureau: await make(district, 'department'),
    newBureau: await make(district, 'department'),
    otherBureau: await make(other, 'department'),
  };
  officer = await hire(app, district, 'statistician');
  start = [
    ...officeUnits(office),
    makeUnit({
      id: DISTRICT,
      name: '青禾区',
      level: 'district',
      organizationId: district.documentId,
      reportsTo: UNITS.city,
    }),
    makeUnit({
      id: OTHER,
      level: 'district',
      organizationId: other.documentId,
      reportsTo: UNITS.city,
    }),
    makeUnit({
      id: 'u-bureau',
      name: '青禾区水务局',
      organizationId: organizations.bureau.documentId,
      reportsTo: DISTRICT,
    }),
    makeUnit({ id: 'u-far', name: '远山区水务局', organizationId: null, reportsTo: OTHER }),
  ];
});
afterAll(() => app?.close());
beforeEach(async () => {
  expect((await putUnits(office, start)).status).toBe(200);
});

type Refused = {
  status: number;
  body: { error?: { details?: { code?: string; message?: { zh: string; en: string } } } };
};
const told = ({ status, body }: Refused) => [status, body.error?.details?.code];
const allUnits = async () =>
  (await office.administrator.client<UnitList>('GET', '/statistics/units')).body.data!;
const listOf = async ({ client } = officer) => (await client<UnitList>('GET', BELOW)).body.data!;
const put = ({ client }: Colleague, sent: unknown, path = BELOW) =>
  client<UnitList>('PUT', path, sent);
const newUnit = (extra: Partial<ReportingUnit> = {}) =>
  makeUnit({
    id: 'u-new',
    name: '青禾区农业农村局',
    organizationId: organizations.newBureau.documentId,
    reportsTo: DISTRICT,
    ...extra,
  });

describe('the list of a district', () => {
  test('is read by its statistician and by managers, and by nobody else', async () => {
    expect((await listOf()).units.map(({ id }) => id)).toEqual(['u-bureau']);
    expect(await listOf(office.administrator)).toEqual(await listOf());
    const strangers = [
      // The city's officer collects from the district, not for it.
      office.officer,
      await hire(app, organizations.bureau, 'statistician'),
      await hire(app, organizations.other, 'statistician'),
      await hire(app, organizations.district, 'information_officer', 'first_reviewer'),
    ];
    const { version } = await listOf();
    for (const { client } of strangers) {
      const code = 'statistics.units_below_not_yours';
      expect(told(await client('GET', BELOW))).toEqual([403, code]);
      const refused = await client('PUT', BELOW, { version, units: [] });
      expect(told(refused)).toEqual([403, code]);
      expect(refused.body.error?.details?.message?.zh).toContain('青禾区');
    }
    const outsider = await hire(app, organizations.district, 'column_manager');
    expect((await outsider.client('GET', BELOW)).status).toBe(403);
    expect((await allUnits()).version).toBe(version);
  });

  test('is one for governments only, and there is none for units that do not exist', async () => {
    const own = await hire(app, organizations.bureau, 'statistician');
    expect((await own.client('GET', '/statistics/units/u-bureau/below')).status).toBe(403);
    const kept = async ({ client }: Colleague) =>
      (await client<UnitKept[]>('GET', '/statistics/units-kept')).body.data;
    expect(await kept(own)).toEqual([]);
    expect(await kept(officer)).toEqual([{ id: DISTRICT, name: '青禾区' }]);
    // The city's would take in the lists of all districts.
    expect(await kept(office.officer)).toEqual([]);
    for (const { client } of [officer, office.administrator]) {
      const path = '/statistics/units/nowhere/below';
      expect((await client('GET', path)).status).toBe(404);
      expect((await client('PUT', path, { version: 1, units: [] })).status).toBe(404);
    }
  });

  test('ends for the statistician with the district itself; managers go on', async () => {
    const ended = start.map((unit) =>
      unit.id === DISTRICT
        ? { ...unit, validTo: '2020-Q4' as ReportingUnit['validTo'], mergedInto: OTHER }
        : unit,
    );
    expect((await putUnits(office, ended)).status).toBe(200);
    expect((await officer.client('GET', BELOW)).status).toBe(403);
    expect((await office.administrator.client('GET', BELOW)).status).toBe(200);
  });

  test('is replaced by its statistician, with everything else as it was and who did it on record', async () => {
    const { version, units } = await listOf();
    const renamed = units.map((unit) => ({ ...unit, name: '青禾区水务和湖泊局' }));
    const next = [...renamed, newUnit({ guidedBy: UNITS.first })];
    const saved = await put(officer, { version, units: next });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    expect(saved.body.data).toEqual({ version: version + 1, units: next });
    const outside = (list: readonly ReportingUnit[]) =>
      list.filter(({ id }) => !['u-bureau', 'u-new'].includes(id));
    expect(outside((await allUnits()).units)).toEqual(
      [...outside(start)].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const { rows } = await app.strapi.db.connection.raw<{
      rows: { units: number; changedBy: string }[];
    }>(
      `select jsonb_array_length(body) as units, changed_by as "changedBy"
       from zhaoshi_statistics.unit_versions where version = ?`,
      [version + 1],
    );
    expect(rows).toMatchObject([{ units: start.length + 1 }]);
    const [person] = await app.strapi.db.query('admin::user').findMany({
      where: { id: officer.id },
    });
    expect(rows[0]!.changedBy).toContain(String(person.firstname));
    const again = await put(officer, { version, units: [] });
    expect(told(again)).toEqual([409, 'statistics.units_changed_meanwhile']);
    const emptied = await put(officer, { version: version + 1, units: [] });
    expect(emptied.body.data).toEqual({ version: version + 2, units: [] });
  });

  test('is saved by the faster of two who send it at once', async () => {
    const { version } = await listOf();
    const answers = await Promise.all(
      ['甲', '乙'].map((name) => put(officer, { version, units: [newUnit({ name })] })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await allUnits()).version).toBe(version + 1);
  });

  test('reaches no unit outside it: refused with names, and nothing is written', async () => {
    const before = await allUnits();
    const { version, units } = await listOf();
    const [bureau] = units;
    const { otherBureau } = organizations;
    const organizationId = otherBureau.documentId;
    const wrong: [ReportingUnit[], string, string][] = [
      [[newUnit({ id: DISTRICT })], 'unit_of_others', '青禾区'],
      [[newUnit({ id: 'u-far' })], 'unit_of_others', '远山区水务局'],
      [[newUnit({ reportsTo: OTHER })], 'unit_not_below', '青禾区农业农村局'],
      [[newUnit({ reportsTo: null })], 'unit_not_below', '青禾区农业农村局'],
      [[newUnit({ localRegion: OTHER })], 'unit_names_outsider', '青禾区农业农村局'],
      [
        [{ ...bureau!, validTo: '2026-Q1' as never, mergedInto: 'u-far' }],
        'unit_names_outsider',
        '远山区水务局',
      ],
      [[newUnit({ organizationId })], 'unit_organization_outside', '青禾区农业农村局'],
      [
        [newUnit({ organizationId, localRegion: DISTRICT })],
        'unit_organization_outside',
        '青禾区农业农村局',
      ],
      // What the whole list says is told as well: one organization, two units.
      [
        [...units, newUnit({ organizationId: bureau!.organizationId })],
        'unit_organization_twice',
        '青禾区农业农村局',
      ],
    ];
    for (const [sent, code, name] of wrong) {
      const refused = await put(officer, { version, units: sent });
      expect(told(refused)).toEqual([400, `statistics.${code}`]);
      const { zh, en } = refused.body.error!.details!.message!;
      expect([zh.includes(name), en.includes(name)], zh).toEqual([true, true]);
      // The manager of all units keeps to the list as well, when it is sent as one.
      expect(told(await put(office.administrator, { version, units: sent }))[0]).toBe(400);
    }
    for (const body of [{}, { version, units: 1 }, { version: 'x', units }]) {
      expect((await put(officer, body)).status).toBe(400);
    }
    expect(await allUnits()).toEqual(before);
  });

  test('may hold a vertically managed unit of an office that is in no district', async () => {
    const office2 = await makeOrganization(app.strapi, { parent: office.city.documentId });
    const { version, units } = await listOf();
    const vertical = newUnit({ organizationId: office2.documentId, localRegion: DISTRICT });
    expect((await put(officer, { version, units: [...units, vertical] })).status).toBe(200);
  });

  test('is the only thing its statistician may change', async () => {
    const { version, units } = await allUnits();
    const all = await officer.client('PUT', '/statistics/units', { version, units });
    expect(all.status).toBe(403);
  });
});
