import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  ReminderAnswer,
  ReturnPage,
  RoundBoard,
  RoundLine,
} from '../../../src/plugins/statistics/server/src/contracts/returns';
import {
  handIn,
  lineOf,
  officeUnits,
  openOffice,
  openRound,
  putUnits,
  SET,
  UNITS,
  type Office,
} from './support/office';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.app.close());

test('boards and lists of a round leave out what does not file then and handed in nothing, not what it handed in', async () => {
  const quarter = '2022-Q1';
  await openRound(office, quarter);
  const handedIn = (await lineOf(office.filler, { quarter, unit: UNITS.first }))!;
  await handIn(office, handedIn.id);
  const { client } = office.officer;
  const boardOf = async () => {
    const path = `/statistics/rounds/${SET}/${quarter}`;
    const { groups, lateReturns, ...line } = (await client<RoundBoard>('GET', path)).body.data!;
    return {
      counts: [line.units, line.late, line.states.draft, line.states.accepted],
      tiles: groups.flatMap(({ tiles }) => tiles.map(({ unitName }) => unitName)),
      missing: groups.reduce((sum, { missing }) => sum + missing, 0),
      late: lateReturns.map(({ unitId }) => unitId).sort(),
    };
  };
  const listed = async (more: string) => {
    const path = `/statistics/returns?set=${SET}&quarter=${quarter}${more}`;
    const { results, total } = (await client<ReturnPage>('GET', path)).body.data!;
    expect(total).toBe(results.length);
    return results.map(({ unitId }) => unitId).sort();
  };
  const both = [UNITS.city, UNITS.first];
  const all = [...both, UNITS.second];
  expect(await boardOf()).toMatchObject({ counts: [3, 3, 2, 1], missing: 2, late: all });
  // The first ended and had handed in; the second begins only later, so nothing is asked of it.
  await putUnits(
    office,
    officeUnits(office).map((unit) => {
      if (unit.id === UNITS.first) return { ...unit, validTo: '2021-Q4' as never };
      return unit.id === UNITS.second ? { ...unit, validFrom: '2022-Q2' as never } : unit;
    }),
  );
  expect(await boardOf()).toEqual({
    counts: [2, 2, 1, 1],
    tiles: ['单位u-city', '单位u-first'],
    missing: 1,
    late: both,
  });
  expect(await listed('')).toEqual(both);
  expect(await listed('&late=true')).toEqual(both);
  expect(await listed('&state=draft')).toEqual([UNITS.city]);
  const asked = await client<ReminderAnswer>(
    'POST',
    `/statistics/rounds/${SET}/${quarter}/remind`,
    {
      unitIds: [UNITS.second],
    },
  );
  expect(asked.body.data).toMatchObject({ reminded: [], refused: [{ unitId: UNITS.second }] });
  const seen = (await client<RoundLine[]>('GET', '/statistics/rounds')).body.data!.find(
    (round) => round.quarter === quarter,
  );
  expect([seen?.units, seen?.late]).toEqual([2, 2]);
  // Until and from the quarter itself they file.
  await putUnits(
    office,
    officeUnits(office).map((unit) => ({
      ...unit,
      validFrom: quarter as never,
      validTo: quarter as never,
    })),
  );
  expect(await listed('')).toEqual(all);
  await putUnits(office, officeUnits(office));
  expect(await boardOf()).toMatchObject({ counts: [3, 3, 2, 1], missing: 2, late: all });
});
