import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  SetItem,
  StatisticsSettings,
  UnitList,
} from '../../../src/plugins/statistics/server/src/contracts/totals';
import { NATIONAL_2014 } from '../../../src/domain/statistics/ready-sets/national-2014/index.data';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import {
  formOf,
  lineOf,
  makeOffice,
  officeUnits,
  openRound,
  putUnits,
  save,
  SET,
  UNITS,
  type Office,
} from './support/office';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await createTestApp();
  office = await makeOffice(app);
});
afterAll(() => app?.close());

const codeOf = ({ body }: { body: { error?: { details?: { code?: string } } } }) =>
  body.error?.details?.code;

describe('the forms', () => {
  test('come with three ready ones, the national quarterly return switched on', async () => {
    const { body } = await office.filler.client<SetItem[]>('GET', '/statistics/sets');
    const sets = new Map(body.data!.map(({ key, isEnabled }) => [key, isEnabled]));
    expect(Object.fromEntries(sets)).toMatchObject({ [SET]: true, website_yearly: false });
    const national = body.data!.find(({ key }) => key === SET)!;
    expect(national.indicators).toEqual(JSON.parse(JSON.stringify(NATIONAL_2014.indicators)));
  });

  test('are saved by whoever sets indicators, in the version they were read and no other', async () => {
    const { client } = office.administrator;
    const set = (await client<SetItem>('GET', `/statistics/sets/${SET}`)).body.data!;
    const renamed = { ...set, name: '统计报表（改）' };
    expect((await office.filler.client('PUT', `/statistics/sets/${SET}`, renamed)).status).toBe(
      403,
    );
    const saved = await client<SetItem>('PUT', `/statistics/sets/${SET}`, renamed);
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    expect(saved.body.data).toMatchObject({ version: set.version + 1, name: '统计报表（改）' });
    const again = await client<SetItem>('PUT', `/statistics/sets/${SET}`, renamed);
    expect([again.status, codeOf(again)]).toEqual([409, 'statistics.set_changed_meanwhile']);
  });

  test('are answered as they were in a version too: returns are judged by the one their round opened with', async () => {
    const path = `/statistics/sets/${SET}`;
    const { client } = office.filler;
    const now = (await client<SetItem>('GET', path)).body.data!;
    const before = await client<SetItem>('GET', `${path}?version=${now.version - 1}`);
    expect(before.body.data).toMatchObject({ version: now.version - 1, isEnabled: true });
    expect(before.body.data!.name).not.toBe(now.name);
    const same = await client<SetItem>('GET', `${path}?version=${now.version}`);
    expect(same.body.data).toMatchObject({ name: now.name, identities: now.identities });
    for (const [version, status] of [
      [now.version + 1, 404],
      [0, 400],
      ['x', 400],
      ['99999999999999999999', 400],
    ]) {
      expect((await client('GET', `${path}?version=${version}`)).status, String(version)).toBe(
        Number(status),
      );
    }
    expect((await client('GET', '/statistics/sets/nothing?version=1')).status).toBe(404);
  });

  test('are refused when an identity names a row that is not there, and then nothing is saved', async () => {
    const { client } = office.administrator;
    const set = (await client<SetItem>('GET', `/statistics/sets/${SET}`)).body.data!;
    const indicators = set.indicators.filter(({ code }) => code !== '3.1.1');
    const refused = await client('PUT', `/statistics/sets/${SET}`, { ...set, indicators });
    expect(refused.status).toBe(400);
    const after = (await client<SetItem>('GET', `/statistics/sets/${SET}`)).body.data!;
    expect(after).toEqual(set);
  });

  test('are refused when they are no form at all', async () => {
    for (const body of [{}, { version: 0, name: '空', indicators: [1], identities: [] }]) {
      const refused = await office.administrator.client('PUT', '/statistics/sets/new_one', body);
      expect([refused.status, codeOf(refused)]).toEqual([400, 'statistics.value_not_understood']);
    }
    const nameless = { version: 0, name: ' ', indicators: [], identities: [] };
    const refused = await office.administrator.client('PUT', '/statistics/sets/new_one', nameless);
    expect([refused.status, codeOf(refused)]).toEqual([400, 'statistics.set_without_name']);
  });
});

describe('the organizations units are chosen from', () => {
  type Found = { documentId: string; name: string }[];

  test('are found by part of the name, and the chosen one by its id, also by whoever keeps no directory', async () => {
    const { client } = office.officer;
    const [{ documentId }] = office.bureaus;
    const path = '/statistics/organizations';
    const [named] = (await client<Found>('GET', `${path}?documentId=${documentId}`)).body.data!;
    expect(named?.documentId).toBe(documentId);
    const search = encodeURIComponent(named!.name.slice(1));
    const found = (await client<Found>('GET', `${path}?search=${search}`)).body.data!;
    expect(found.map((one) => one.documentId)).toContain(documentId);
    expect((await client<Found>('GET', `${path}?documentId=nowhere`)).body.data).toEqual([]);
  });
});

describe('the units', () => {
  test('are replaced as a whole in the version they were read, with every state kept', async () => {
    expect((await putUnits(office, officeUnits(office))).status).toBe(200);
    const stale = { version: 0, units: officeUnits(office) };
    const refused = await office.administrator.client('PUT', '/statistics/units', stale);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'statistics.units_changed_meanwhile']);
    const { rows } = await app.strapi.db.connection.raw<{ rows: { count: string }[] }>(
      'select count(*) from zhaoshi_statistics.unit_versions',
    );
    expect(rows).toEqual([{ count: '1' }]);
  });

  test('that hang together wrongly are refused, and the old ones stay', async () => {
    const units = officeUnits(office).map((unit) =>
      unit.id === UNITS.city ? { ...unit, reportsTo: UNITS.first } : unit,
    );
    const refused = await putUnits(office, units);
    expect([refused.status, codeOf(refused)]).toEqual([400, 'statistics.units_in_circle']);
    const { body } = await office.filler.client<UnitList>('GET', '/statistics/units');
    expect(body.data).toMatchObject({ version: 1 });
    expect(body.data!.units.map(({ id }) => id).sort()).toEqual(Object.values(UNITS).sort());
  });
});

describe('the rows of a form', () => {
  test('that returns have numbers in are ended, not deleted', async () => {
    expect((await openRound(office, '2026-Q1')).status).toBe(200);
    const line = (await lineOf(office.filler, { quarter: '2026-Q1', unit: UNITS.first }))!;
    const { client } = office.administrator;
    const set = (await client<SetItem>('GET', `/statistics/sets/${SET}`)).body.data!;
    // Nothing is worked out from it and no check names it.
    const code = '2.1';
    const without = {
      ...set,
      indicators: set.indicators.filter((one) => one.code !== code),
      identities: set.identities.filter((one) => !JSON.stringify(one).includes(`"${code}"`)),
    };
    const form = await formOf(office.filler, line.id);
    const filled = await save(office.filler, line.id, {
      version: form.version,
      cells: { [code]: '3' },
    });
    expect(filled.status, JSON.stringify(filled.body)).toBe(200);
    const refused = await client('PUT', `/statistics/sets/${SET}`, without);
    expect([refused.status, codeOf(refused)]).toEqual([400, 'statistics.code_in_use']);
    expect(refused.body.error?.details?.message?.zh).toContain(`“${code}”`);
    const kept = (await client<SetItem>('GET', `/statistics/sets/${SET}`)).body.data!;
    expect(kept).toEqual(set);
    const ended = set.indicators.map((one) =>
      one.code === code ? { ...one, validTo: '2026-Q1' } : one,
    );
    const saved = await client('PUT', `/statistics/sets/${SET}`, { ...set, indicators: ended });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    // Emptied again it is in nobody's way.
    const emptied = await formOf(office.filler, line.id);
    await save(office.filler, line.id, { version: emptied.version, cells: { [code]: null } });
    const gone = await client('PUT', `/statistics/sets/${SET}`, {
      ...without,
      version: set.version + 1,
    });
    expect(gone.status, JSON.stringify(gone.body)).toBe(200);
  });
});

describe('the settings', () => {
  test('move the due days, within a month and the districts before the city', async () => {
    const { client } = office.administrator;
    const put = (body: unknown) => client<StatisticsSettings>('PUT', '/statistics/settings', body);
    expect((await put({ dueDays: { district: 6, city: 12 } })).body.data).toMatchObject({
      dueDays: { district: 6, city: 12 },
      reminders: { before: [3, 1] },
    });
    for (const dueDays of [
      { district: 12, city: 6 },
      { district: 5, city: 31 },
      { district: true, city: '0x10' },
    ]) {
      expect((await put({ dueDays })).status).toBe(400);
    }
    const { body } = await office.filler.client<StatisticsSettings>('GET', '/statistics/settings');
    expect(body.data?.dueDays).toEqual({ district: 6, city: 12 });
  });
});
