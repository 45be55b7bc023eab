import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoundBoard } from '../../../src/plugins/statistics/server/src/contracts/returns';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { captureQueries } from '../lists/capture-queries';
import { compareAllTotals } from './city/compare-totals.mjs';
import { keepOwnDays } from './city/day-of-handing-in.mjs';
import { expectedTotals } from './city/expected-totals.mjs';
import { makeCity } from './city/make-city.mjs';
import { makePlan } from './city/make-plan.mjs';
import { DAYS, linesOf, personOf, runQuarter, SET } from './city/run-quarter.mjs';
import { settleCity } from './city/settle-city.mjs';
import { compareWithSql } from './city/sql-totals.mjs';
import type { Conduct, Plan, Running, Settled } from './city/types';

/** Four districts of a government, six departments, one of them managed from above, and two townships. */
const city = makeCity({
  ...{ districts: 4, departments: 6, vertical: 1, townships: 2 },
  ...{ cityDepartments: 2, ownPeople: 1, seed: 1 },
});
const first = makePlan(city, '2024-Q1');
const second = makePlan(city, '2024-Q2');
const QUARTER = second.quarter;

/** Twenty seconds where nothing else runs: some nine hundred requests. */
const LONG_MS = 600_000;

let app: TestApp;
let settled: Settled;
let ids: Map<string, string>;

beforeAll(async () => {
  app = await createTestApp();
  const running = app as unknown as Running;
  settled = await settleCity(running, city);
  await keepOwnDays(running);
  await runQuarter(settled, first);
  ({ ids } = await runQuarter(settled, second));
}, LONG_MS);
afterAll(() => app?.close());

const officer = () => personOf(settled, 'city.officer');
const ownOfficer = (area: string) => personOf(settled, `${area}.officer`);
const expectedOf = (plan: Plan, earlier: Plan | null, counting: 'accepted' | 'handed_in') =>
  expectedTotals({ city, plan, earlier, counting });
const unitsWho = ({ conducts }: Plan, does: (conduct: Conduct) => boolean) =>
  conducts.filter(does).map(({ unit }) => unit.id);

describe('a city that handed in two quarters by API', () => {
  test('is no easy one: somebody is late, sent back, waiting and missing, and counts elsewhere', () => {
    for (const plan of [first, second]) {
      expect(unitsWho(plan, ({ isLate }) => isLate).length).toBeGreaterThanOrEqual(2);
      expect(unitsWho(plan, ({ correction }) => correction !== null).length).toBeGreaterThan(1);
      expect(unitsWho(plan, ({ end }) => end === 'waiting')).toHaveLength(1);
      expect(unitsWho(plan, ({ end }) => end === 'missing')).toHaveLength(1);
    }
    expect(city.units.filter(({ localRegion }) => localRegion !== null)).toHaveLength(4);
    const values = second.conducts.flatMap(({ typed }) => Object.values(typed));
    expect([values.includes(null), values.includes('0')]).toEqual([true, true]);
  });

  test.each([
    ['accepted, to the city', 'accepted', second, first, officer],
    ['handed in, to the city', 'handed_in', second, first, officer],
    ['of the quarter before, to each place', 'accepted', first, null, ownOfficer],
  ] as const)(
    'shows every total as it is worked out another way: what is %s',
    async (_what, counting, plan, earlier, reader) => {
      const expected = expectedOf(plan, earlier, counting);
      const asked = { quarter: plan.quarter, counting, expected };
      const { compared, differences } = await compareAllTotals(reader, asked);
      expect(differences).toEqual([]);
      // Six areas of some fifty rows with nine numbers each.
      expect(compared).toBeGreaterThan(2_700);
    },
  );

  test('has the sums that PostgreSQL finds in the stored returns', async () => {
    const expected = expectedOf(second, first, 'accepted');
    const { compared, differences } = await compareWithSql(settled.running, {
      quarter: QUARTER,
      expected,
    });
    expect(differences).toEqual([]);
    expect(compared).toBe(6 * 58);
  });

  test('would not have them if one number of one unit were another', async () => {
    const changed = second.conducts.find(
      ({ unit, end, correction }) =>
        unit.localRegion === 'd2' && end === 'accepted' && correction?.code !== '2.2.4',
    )!;
    const typed = { ...changed.typed, '2.2.4': String(Number(changed.typed['2.2.4']) + 1) };
    const conducts = second.conducts.map((one) => (one === changed ? { ...one, typed } : one));
    const expected = expectedOf({ ...second, conducts }, first, 'accepted');
    const { differences } = await compareAllTotals(officer, { quarter: QUARTER, expected });
    const where = differences.map((text) => text.replace(/:.*/, ''));
    const columns = ['area', 'department', 'areaYearToDate', 'difference', 'percent'];
    expect(where).toEqual([
      ...columns.map((column) => `${QUARTER} city 2.2.4 ${column}`),
      ...['own', ...columns].map((column) => `${QUARTER} d2 2.2.4 ${column}`),
    ]);
    const sql = await compareWithSql(settled.running, { quarter: QUARTER, expected });
    expect(sql.differences).toHaveLength(2);
  });

  test('shows on its board who is done, waiting, missing and late in every district', async () => {
    const { body } = await officer()<RoundBoard>('GET', `/statistics/rounds/${SET}/${QUARTER}`);
    const districts = new Map<string, Conduct[]>();
    for (const conduct of second.conducts) {
      const place = conduct.unit.district ?? 'city';
      districts.set(place, [...(districts.get(place) ?? []), conduct]);
    }
    const groups = body.data!.groups.map(({ unitName: _name, tiles, ...group }) => {
      expect(tiles).toHaveLength(group.units);
      return group;
    });
    const expected = [...districts].map(([unitId, conducts]) => {
      const count = (is: (conduct: Conduct) => boolean) => conducts.filter(is).length;
      return {
        unitId,
        units: conducts.length,
        accepted: count(({ end }) => end === 'accepted'),
        waiting: count(({ end }) => end === 'waiting'),
        missing: count(({ end }) => end === 'missing'),
        late: count(({ end, isLate }) => isLate || end === 'missing'),
      };
    });
    const byUnit = (a: { unitId: string }, b: { unitId: string }) =>
      a.unitId.localeCompare(b.unitId);
    expect(groups.sort(byUnit)).toEqual(expected.sort(byUnit));
    const late = body.data!.lateReturns.map(({ unitId }) => unitId).sort();
    expect(late).toEqual(expectedOf(second, first, 'accepted').get('city')?.late);
  });

  test('asked for each return by the day of its office', async () => {
    const lines = await linesOf(officer(), QUARTER);
    const days = DAYS[QUARTER]!;
    const expected = city.units.map(({ id, reportsTo }) => [
      id,
      reportsTo === null || reportsTo === 'city' ? days.city : days.district,
    ]);
    expect(Object.fromEntries(lines.map(({ unitId, dueOn }) => [unitId, dueOn]))).toEqual(
      Object.fromEntries(expected),
    );
  });

  test('shows people the returns of their own units and no others', async () => {
    const seenBy = async (name: string) =>
      (await linesOf(personOf(settled, name), QUARTER)).map(({ unitId }) => unitId).sort();
    const unitsOf = (name: string) =>
      city.units.filter(({ filler }) => filler === name).map(({ id }) => id);
    for (const name of ['d1.filler', 'd1-1.filler', 'system1.filler']) {
      expect(await seenBy(name)).toEqual(unitsOf(name).sort());
    }
    // Also the vertically managed ones in its total, whose organizations are not below it.
    const below = city.units.filter(
      ({ organizationBelow, localRegion }) => organizationBelow === 'd1' || localRegion === 'd1',
    );
    expect(await seenBy('d1.officer')).toEqual(['d1', ...below.map(({ id }) => id)].sort());
    const stranger = personOf(settled, 'd2.officer');
    const path = `/statistics/totals?set=${SET}&quarter=${QUARTER}&unit=d1`;
    expect((await stranger('GET', path)).status).toBe(404);
    expect((await stranger('GET', `/statistics/returns/${ids.get('d1-1')}`)).status).toBe(404);
  });

  test('shows a return with as many statements to who fills in ten as to who fills in one', async () => {
    const statements = async (name: string, unit: string) => {
      const path = `/statistics/returns/${ids.get(unit)}`;
      return (await captureQueries(app.strapi, () => personOf(settled, name)('GET', path))).length;
    };
    const one = await statements('d1-1.filler', 'd1-1');
    expect(await statements('d1.filler', 'd1-2')).toBe(one);
    expect(one).toBeLessThan(30);
  });

  test('remembers who did what to a return that came back', async () => {
    const conduct = second.conducts.find(
      ({ correction, isLate }) => correction !== null && !isLate,
    )!;
    const { body } = await officer()<{ history: { move: string; changes: { code: string }[] }[] }>(
      'GET',
      `/statistics/returns/${ids.get(conduct.unit.id)}`,
    );
    const moves = body.data!.history.map(({ move }) => move).reverse();
    const round = ['self_review', 'submit'];
    expect(moves.filter((move) => move !== 'fill')).toEqual([
      ...[...round, 'send_back'],
      ...[...round, 'accept'],
    ]);
    const corrected = body.data!.history.find(({ move }) => move === 'fill');
    expect(corrected?.changes.map(({ code }) => code)).toContain(conduct.correction?.code);
  });
});
