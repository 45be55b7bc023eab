import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toQuarter } from '../../../src/domain/statistics/period';
import type { ReportingUnit } from '../../../src/domain/statistics/reporting-unit';
import type {
  Ranking,
  Totals,
  Trend,
  UnitList,
} from '../../../src/plugins/statistics/server/src/contracts/totals';
import { makeUnit } from '../../domain/statistics/make-units';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeOrganization } from '../support/make-records';
import {
  hire,
  lineOf,
  makeOffice,
  openRound,
  putUnits,
  runTask,
  SET,
  type Office,
  type Ref,
} from './support/office';

/** A city with a bureau and two districts; each district has a bureau, a township and a tax office of the city's tax bureau. */
type Told = [
  id: string,
  level: ReportingUnit['level'],
  reportsTo: string | null,
  extra?: Partial<ReportingUnit>,
];
const TREE: Told[] = [
  ['city', 'city', null],
  ['tax', 'department', 'city'],
  ['d1', 'district', 'city'],
  ['d1-bureau', 'department', 'd1'],
  ['d1-town', 'township', 'd1'],
  ['d1-tax', 'department', 'tax', { localRegion: 'd1' }],
  ['d2', 'district', 'city'],
  ['d2-bureau', 'department', 'd2'],
  ['d2-town', 'township', 'd2'],
];

let app: TestApp;
let office: Office;
const organizations = new Map<string, Ref>();

/** States and numbers as many people would bring about in their forms. */
async function write(quarter: string, unit: string, state: string, cells: Record<string, string>) {
  await app.strapi.db.connection.raw(
    `update zhaoshi_statistics.returns set state = ?, cells = cells || ?::jsonb,
       submitted_at = case when ? = 'draft' then null else due_on end
     where quarter = ? and unit_id = ?`,
    [state, JSON.stringify(cells), state, quarter, unit],
  );
}

async function totals(query: string, person = office.officer) {
  const { status, body } = await person.client<Totals>(
    'GET',
    `/statistics/totals?set=${SET}&${query}`,
  );
  return { status, data: body.data as Totals };
}

beforeAll(async () => {
  app = await createTestApp();
  office = await makeOffice(app);
  organizations.set('city', office.city);
  for (const [id, , reportsTo] of TREE.filter(([one]) => one !== 'city')) {
    const parent = organizations.get(reportsTo ?? '')?.documentId;
    organizations.set(id, await makeOrganization(app.strapi, { parent }));
  }
  await putUnits(
    office,
    TREE.map(([id, level, reportsTo, extra], order) => {
      const organizationId = organizations.get(id)?.documentId ?? null;
      return makeUnit({ id, level, reportsTo, organizationId, order, ...extra });
    }),
  );
  for (const quarter of ['2023-Q1', '2023-Q4', '2024-Q1', '2024-Q2'])
    await openRound(office, quarter);
  for (const [at, [id]] of TREE.entries()) {
    await write('2024-Q2', id, 'accepted', { '6': String(2 ** at), '7': '0.1' });
    await write('2024-Q1', id, 'accepted', { '6': '1' });
    await write('2023-Q4', id, 'accepted', { '6': '100' });
  }
  await write('2024-Q2', 'd2-bureau', 'submitted', {});
  await write('2024-Q2', 'd2-town', 'draft', {});
});
afterAll(() => app?.close());

const rowOf = (data: Totals, code: string) => data.rows.find((row) => row.code === code)!;

describe('the total of a unit', () => {
  test('is that of all that count in it, by level, own and area apart, accepted ones only', async () => {
    const { data } = await totals('quarter=2024-Q2&unit=city');
    // 1 + 2 + 4 + 8 + 16 + 32 + 64; the last two are not accepted.
    expect(rowOf(data, '6')).toMatchObject({
      area: '127',
      own: '3',
      government: '69',
      department: '42',
      township: '16',
      areaYearToDate: '136',
      withPrevious: { before: '9', now: '127', difference: '118' },
      withLastYear: { before: null, percent: null },
    });
    expect(rowOf(data, '7').area).toBe('0.7');
    expect(rowOf(data, '2.1').area).toBeNull();
    expect(data.accepted).toBe(7);
    expect(data.waiting.map(({ unitId }) => unitId)).toEqual(['d2-bureau']);
    expect(data.missing.map(({ unitId }) => unitId)).toEqual(['d2-town']);
    expect(data.late.map(({ unitId }) => unitId)).toEqual(['d2-town']);
    const handedIn = await totals('quarter=2024-Q2&unit=city&counting=handed_in');
    expect(rowOf(handedIn.data, '6').area).toBe('255');
  });

  test('takes in what is managed from above where it works, and not a second time', async () => {
    const district = await totals('quarter=2024-Q2&unit=d1');
    expect(rowOf(district.data, '6')).toMatchObject({ area: '60', own: '44' });
    const tax = await totals('quarter=2024-Q2&unit=tax');
    expect(rowOf(tax.data, '6').area).toBe('2');
  });

  test('compares with the quarter before across the turn of the year', async () => {
    const { data } = await totals('quarter=2024-Q1&unit=city');
    expect(rowOf(data, '6')).toMatchObject({
      area: '9',
      areaYearToDate: '9',
      withPrevious: { before: '900', now: '9', difference: '-891', percent: '-99' },
    });
  });

  test('is shown to whoever sees the return of the unit, and to nobody else', async () => {
    const officer = await hire(app, organizations.get('d1')!, 'statistician');
    expect((await totals('quarter=2024-Q2&unit=d1', officer)).status).toBe(200);
    expect((await totals('quarter=2024-Q2&unit=d2', officer)).status).toBe(404);
    // What is managed from above counts in the district's total, so the district sees it.
    expect(await lineOf(officer, { quarter: '2024-Q2', unit: 'd1-tax' })).toMatchObject({
      officeId: 'tax',
    });
    expect(await lineOf(officer, { quarter: '2024-Q2', unit: 'tax' })).toBeUndefined();
    expect((await totals('quarter=2024-Q2&unit=city', officer)).status).toBe(404);
    expect((await totals('quarter=2024-Q7&unit=d1', officer)).status).toBe(400);
    expect((await totals('quarter=2024-Q2', officer)).status).toBe(400);
  });

  test('keeps the frozen number while a unit corrects it', async () => {
    const { connection } = app.strapi.db;
    await connection.raw(
      `insert into zhaoshi_statistics.frozen_returns (return_id, revision, text, digest, source_digests, ledger_sequence)
       select id, 1, '{"cells":{"6":"8"}}', 'x', '{}', 0 from zhaoshi_statistics.returns
       where quarter = '2024-Q2' and unit_id = 'd1-bureau'`,
    );
    await write('2024-Q2', 'd1-bureau', 'draft', { '6': '5000' });
    await connection.raw(
      "update zhaoshi_statistics.returns set revision = 2 where quarter = '2024-Q2' and unit_id = 'd1-bureau'",
    );
    const { data } = await totals('quarter=2024-Q2&unit=d1');
    expect(rowOf(data, '6').area).toBe('60');
  });

  test('tells of a unit entered after an older round was opened that it is missing, until it is given its return', async () => {
    const path = '/statistics/units';
    const kept = (await office.administrator.client<UnitList>('GET', path)).body.data!.units;
    const added = makeUnit({
      id: 'd1-new',
      reportsTo: 'd1',
      order: 20,
      validFrom: toQuarter('2024-Q1'),
    });
    expect((await putUnits(office, [...kept, added])).status).toBe(200);
    const before = (await totals('quarter=2024-Q1&unit=d1')).data;
    expect(before.missing).toEqual([
      { id: null, unitId: 'd1-new', unitName: '单位d1-new', unitLevel: 'department' },
    ]);
    expect(before.accepted).toBe(4);
    // The job gives returns in the last round only; opening the round by hand again gives the others theirs.
    await runTask(app, 'open-statistics-rounds', new Date('2024-07-02T04:00:00Z'));
    expect((await totals('quarter=2024-Q1&unit=d1')).data.missing[0]?.id).toBeNull();
    expect((await totals('quarter=2024-Q2&unit=d1')).data.missing[0]?.id).not.toBeNull();
    const states = async () =>
      (
        await app.strapi.db.connection.raw<{ rows: unknown[] }>(
          "select id, state, version, cells from zhaoshi_statistics.returns where quarter = '2024-Q1' and unit_id <> 'd1-new' order by id",
        )
      ).rows;
    const others = await states();
    expect((await openRound(office, '2024-Q1')).status).toBe(200);
    expect(await states()).toEqual(others);
    const after = (await totals('quarter=2024-Q1&unit=d1')).data;
    expect(after.missing).toMatchObject([{ unitId: 'd1-new', state: 'draft' }]);
    expect(after.missing[0]?.id).toEqual(expect.any(String));
    expect((await totals('quarter=2023-Q4&unit=d1')).data.missing).toEqual([]);
    await putUnits(office, kept);
  });
});

describe('the ranking and the trend of a number', () => {
  test('put the governments and departments right below a unit in order', async () => {
    const path = `/statistics/ranking?set=${SET}&quarter=2024-Q2&unit=city&code=6`;
    const { body } = await office.officer.client<Ranking>('GET', path);
    expect(body.data?.rows.map(({ unitId, value, rank }) => [unitId, value, rank])).toEqual([
      ['d2', '64', 1],
      ['d1', '60', 2],
      ['tax', '2', 3],
    ]);
    const heading = `/statistics/ranking?set=${SET}&quarter=2024-Q2&unit=city&code=1`;
    expect((await office.officer.client('GET', heading)).status).toBe(404);
  });

  test('show eight quarters, blank where nothing was reported', async () => {
    const path = `/statistics/trend?set=${SET}&quarter=2024-Q2&unit=city&code=6`;
    const { body } = await office.officer.client<Trend>('GET', path);
    const points = body.data!.points.map(({ quarter, value }) => [quarter, value]);
    expect(points).toHaveLength(8);
    expect(points[0]).toEqual([toQuarter('2022-Q3'), null]);
    expect(points.slice(-3)).toEqual([
      ['2023-Q4', '900'],
      ['2024-Q1', '9'],
      ['2024-Q2', '127'],
    ]);
  });
});
