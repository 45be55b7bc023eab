import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ReminderAnswer,
  RoundBoard,
  RoundLine,
} from '../../../src/plugins/statistics/server/src/contracts/returns';
import type { UnitList } from '../../../src/plugins/statistics/server/src/contracts/totals';
import { makeUnit } from '../../domain/statistics/make-units';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeOrganization } from '../support/make-records';
import {
  handIn,
  hire,
  lineOf,
  makeOffice,
  officeUnits,
  openRound,
  putUnits,
  runTask,
  SET,
  UNITS,
  type Colleague,
  type Office,
} from './support/office';

let app: TestApp;
let office: Office;

/** Noon in China. */
const noon = (day: string) => new Date(`${day}T04:00:00Z`);
const openDue = (day: string) => runTask(app, 'open-statistics-rounds', noon(day));
const remind = (day: string) => runTask(app, 'send-statistics-reminders', noon(day));

const rounds = async () =>
  (await office.administrator.client<RoundLine[]>('GET', '/statistics/rounds')).body.data!;

async function heard({ id }: Colleague): Promise<string[]> {
  const { rows } = await app.strapi.db.connection.raw<{ rows: { event: string }[] }>(
    "select event from zhaoshi_notifications.messages where recipient_id = ? and event like 'statistics.%' order by id",
    [id],
  );
  return rows.map(({ event }) => event.replace('statistics.', ''));
}

beforeAll(async () => {
  app = await createTestApp();
  office = await makeOffice(app);
});
afterAll(() => app?.close());

describe('the round of a quarter', () => {
  test('waits for units to be there', async () => {
    await openDue('2024-04-01');
    expect(await rounds()).toEqual([]);
  });

  test('opens on the first day after it, once, also when two nodes do it at once', async () => {
    await putUnits(office, officeUnits(office));
    await Promise.all([openDue('2024-04-01'), openDue('2024-04-01'), openDue('2024-04-02')]);
    const lines = await rounds();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ setKey: SET, quarter: '2024-Q1', units: 3 });
    expect(lines[0]?.states).toMatchObject({ draft: 3 });
  });

  test('asks for returns by a working day: the bureaus of a city by the 10th', async () => {
    const line = await lineOf(office.filler, { quarter: '2024-Q1', unit: UNITS.first });
    expect(line).toMatchObject({ dueOn: '2024-04-10', officeId: UNITS.city, state: 'draft' });
  });

  test('is made up for after a downtime, quarter by quarter', async () => {
    await openDue('2025-01-01');
    expect((await rounds()).map(({ quarter }) => quarter)).toEqual([
      '2024-Q4',
      '2024-Q3',
      '2024-Q2',
      '2024-Q1',
    ]);
  });

  test('takes in a unit that is entered while it runs', async () => {
    const late = await makeOrganization(app.strapi, { parent: office.city.documentId });
    const added = makeUnit({
      id: 'u-late',
      organizationId: late.documentId,
      reportsTo: UNITS.city,
      order: 3,
      validFrom: '2024-Q4' as never,
    });
    await putUnits(office, [...officeUnits(office), added]);
    await openDue('2025-01-03');
    const units = new Map((await rounds()).map(({ quarter, units: count }) => [quarter, count]));
    expect(Object.fromEntries(units)).toMatchObject({ '2024-Q3': 3, '2024-Q4': 4 });
  });

  test('is opened by hand by whoever manages rounds, never for a quarter to come', async () => {
    expect((await openRound(office, '2023-Q4')).status).toBe(200);
    const early = await openRound(office, '2999-Q1');
    expect([early.status, early.body.error?.details?.code]).toEqual([
      400,
      'statistics.quarter_to_come',
    ]);
    expect((await openRound(office, '2023-Q3', 'nothing')).status).toBe(400);
    expect((await openRound(office, '2023-Q9')).status).toBe(400);
    const refused = await office.officer.client('POST', '/statistics/rounds', {
      setKey: SET,
      quarter: '2023-Q3',
    });
    expect(refused.status).toBe(403);
  });
});

describe('reminders', () => {
  let filler: Colleague;
  let officer: Colleague;

  beforeAll(async () => {
    filler = await hire(app, office.bureaus[1], 'information_officer');
    officer = await hire(app, office.city, 'statistician');
    // Only the round of 2024-Q4 is left to be reminded of.
    await app.strapi.db.connection.raw(
      "update zhaoshi_statistics.returns set state = 'submitted', submitted_at = due_on where quarter <> '2024-Q4'",
    );
  });

  test('are told once a day, first that the round is open', async () => {
    await Promise.all([remind('2025-01-02'), remind('2025-01-02')]);
    await remind('2025-01-02');
    expect(await heard(filler)).toEqual(['round_opened']);
  });

  test('come before the due day and after it, and go up when nothing happens', async () => {
    // Due on 10 January 2025, a Friday: three working days before is the 7th.
    await remind('2025-01-07');
    expect((await heard(filler)).slice(1)).toEqual(['due_soon']);
    await remind('2025-01-11');
    expect((await heard(filler)).slice(2)).toEqual([]);
    await remind('2025-01-14');
    expect((await heard(filler)).slice(2)).toEqual(['overdue']);
    expect(await heard(officer)).not.toContain('escalated');
    await remind('2025-01-15');
    expect(await heard(officer)).toContain('escalated');
  });

  test('stop when the unit turns out to have ended before the quarter', async () => {
    const before = await heard(filler);
    const ended = officeUnits(office).map((unit) =>
      unit.id === UNITS.second ? { ...unit, validTo: '2024-Q3' as never } : unit,
    );
    await putUnits(office, ended);
    await remind('2025-01-16');
    expect(await heard(filler)).toEqual(before);
    await putUnits(office, officeUnits(office));
    await remind('2025-01-16');
    expect((await heard(filler)).at(-1)).toBe('overdue');
  });
  async function remindByHand({ client }: Colleague, quarter: string, unitIds: string[]) {
    const path = `/statistics/rounds/${SET}/${quarter}/remind`;
    const { status, body } = await client<ReminderAnswer>('POST', path, { unitIds });
    expect(status, JSON.stringify(body)).toBe(200);
    const { reminded = [], refused = [] } = body.data ?? {};
    return {
      reminded: reminded.map(({ unitId }) => unitId),
      refused: refused.map(({ unitId, unitName, code }) => [unitId, unitName, code]),
    };
  }
  const outOfReach = (unitId: string) => [unitId, null, 'statistics.unit_not_in_reach'];

  test('are sent by hand by the office above, to those who have not handed in', async () => {
    const sent = await remindByHand(office.officer, '2024-Q4', [UNITS.second]);
    expect(sent).toEqual({ reminded: [UNITS.second], refused: [] });
    expect((await heard(filler)).at(-1)).toBe('reminded');
    const done = await remindByHand(office.officer, '2024-Q3', [UNITS.second]);
    expect(done).toEqual({
      reminded: [],
      refused: [[UNITS.second, '单位u-second', 'statistics.handed_in_already']],
    });
  });

  test('by hand go to those of one’s own in a list, and each of the others is refused with why', async () => {
    const before = (await heard(office.filler)).length;
    // One that is guided and so in reach, but reports to the city; one nobody fills in for; one that is not there.
    const guide = await hire(app, office.bureaus[1], 'statistician');
    const guided = officeUnits(office).map((unit) =>
      unit.id === UNITS.first ? { ...unit, guidedBy: UNITS.second } : unit,
    );
    const kept = (await office.administrator.client<UnitList>('GET', '/statistics/units')).body
      .data!.units;
    expect((await putUnits(office, guided)).status).toBe(200);
    const asked = [UNITS.first, 'nowhere', UNITS.city, UNITS.first];
    expect(await remindByHand(guide, '2024-Q4', asked)).toEqual({
      reminded: [],
      refused: [
        [UNITS.first, '单位u-first', 'statistics.reports_to_others'],
        outOfReach('nowhere'),
        outOfReach(UNITS.city),
      ],
    });
    expect(await heard(office.filler)).toHaveLength(before);
    const late = makeUnit({ id: 'u-late', reportsTo: UNITS.city, validFrom: '2024-Q4' as never });
    expect((await putUnits(office, [...kept, late])).status).toBe(200);
    expect(await remindByHand(office.officer, '2024-Q4', [...asked, 'u-late'])).toEqual({
      reminded: [UNITS.first, UNITS.city],
      refused: [outOfReach('nowhere'), ['u-late', '单位u-late', 'statistics.nobody_fills_in']],
    });
    expect((await heard(office.filler)).at(-1)).toBe('reminded');
    expect((await putUnits(office, kept)).status).toBe(200);
  });

  test('by hand come from nobody where the office is no organization, not from the unit itself', async () => {
    const own = await hire(app, office.bureaus[1], 'statistician');
    const setOffice = (organization: string | null) =>
      app.strapi.db.connection.raw(
        `update zhaoshi_statistics.returns set office_organization_id = ?
         where unit_id = ? and quarter = '2024-Q4'`,
        [organization, UNITS.second],
      );
    await setOffice(null);
    const { reminded, refused } = await remindByHand(own, '2024-Q4', [UNITS.second]);
    await setOffice(office.city.documentId);
    expect(reminded).toEqual([]);
    expect(refused).toEqual([[UNITS.second, '单位u-second', 'statistics.reports_to_others']]);
  });

  test('by hand tell whoever fills in elsewhere nothing about units out of reach', async () => {
    const elsewhere = await hire(app, await makeOrganization(app.strapi), 'statistician');
    const all = [UNITS.city, UNITS.first, UNITS.second, 'nowhere'];
    expect(await remindByHand(elsewhere, '2024-Q4', all)).toEqual({
      reminded: [],
      refused: all.map(outOfReach),
    });
  });
});

describe('the board of a round', () => {
  test('shows how far everybody is and who is late, within reach', async () => {
    const quarter = '2023-Q1';
    await openRound(office, quarter);
    const line = (await lineOf(office.filler, { quarter, unit: UNITS.first }))!;
    await handIn(office, line.id);
    const path = `/statistics/rounds/${SET}/${quarter}`;
    const board = (await office.officer.client<RoundBoard>('GET', path)).body.data!;
    expect(board.groups).toEqual([
      {
        unitId: UNITS.city,
        unitName: '单位u-city',
        units: 3,
        accepted: 1,
        waiting: 0,
        missing: 2,
        late: 3,
        tiles: expect.any(Array) as unknown,
      },
    ]);
    const tiles = board.groups[0]!.tiles.map(({ unitName, state, isLate }) => [
      unitName,
      state,
      isLate,
    ]);
    expect(tiles).toEqual([
      ['单位u-city', 'draft', true],
      ['单位u-first', 'accepted', true],
      ['单位u-second', 'draft', true],
    ]);
    expect(board.lateReturns.map(({ unitId }) => unitId)).toContain(UNITS.second);
    const own = (await office.filler.client<RoundBoard>('GET', path)).body.data!;
    expect([own.units, own.lateReturns.map(({ unitId }) => unitId)]).toEqual([1, [UNITS.first]]);
    const nothing = await office.officer.client('GET', `/statistics/rounds/${SET}/2001-Q1`);
    expect(nothing.status).toBe(404);
  });
});
