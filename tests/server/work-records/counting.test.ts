import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  nextQuarter,
  numberInYear,
  previousQuarter,
  quarterBounds,
  quarterOf,
  quartersOfYearTo,
  type Quarter,
} from '../../../src/domain/statistics/period';
import { addDays } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type {
  CellRecords,
  ReturnForm,
  SourceChoice,
} from '../../../src/plugins/statistics/server/src/contracts/returns';
import type { LateList } from '../../../src/plugins/statistics/server/src/contracts/totals';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import {
  formOf,
  handIn,
  lineOf,
  makeOffice,
  officeUnits,
  openRound,
  putUnits,
  SET,
  UNITS,
  type Office,
  type Ref,
} from '../statistics/support/office';
import { makeOrganization } from '../support/make-records';
import { enter, pathOf, SAMPLES, uidOf } from './support/records';

/** The last quarter that is over and in which half-yearly numbers are asked. */
function lastHalfYear(): Quarter {
  let quarter = previousQuarter(quarterOf(shanghaiDay(new Date())));
  while (numberInYear(quarter) % 2 === 1) quarter = previousQuarter(quarter);
  return quarter;
}

const QUARTER = lastHalfYear();
const { firstDay, lastDay } = quarterBounds(QUARTER);
const [before = QUARTER] = quartersOfYearTo(QUARTER).slice(-2);
const year = Number(QUARTER.slice(0, 4));
const ROUND = `/statistics/rounds/${SET}/${QUARTER}`;

let app: TestApp;
let office: Office;
let own: Ref;
let id: string;
let courses: Ref[];

const rowOf = ({ rows }: ReturnForm, code: string) => rows.find((row) => row.code === code)!;
const valuesOf = (form: ReturnForm) =>
  Object.fromEntries(
    form.rows.filter(({ code }) => /^[89]\./.test(code)).map(({ code, value }) => [code, value]),
  );

const recount = async () =>
  (await office.filler.client<ReturnForm>('POST', `/statistics/returns/${id}/count`)).body.data!;

const late = async () =>
  (await office.officer.client<LateList>('GET', `/statistics/late?set=${SET}&quarter=${QUARTER}`))
    .body.data!.results;

/** Sections 8 and 9 of the first bureau, with what is next to the quarter and what is of others. */
async function enterAll(): Promise<void> {
  const { client } = office.filler;
  courses = [];
  for (let n = 0; n < 20; n += 1) {
    const heldOn = n === 19 ? lastDay : addDays(firstDay, n * 4);
    courses.push(await enter(client, 'training', own, { title: `第${n}期`, heldOn }));
  }
  const station = await makeOrganization(app.strapi, { parent: own.documentId });
  await enter(client, 'training', station, { heldOn: firstDay, participants: 5 });
  await enter(client, 'training', own, { heldOn: addDays(firstDay, -1), participants: 7 });
  await enter(office.officer.client, 'training', office.bureaus[1], { heldOn: firstDay });
  await enter(client, 'meeting', own, { heldOn: firstDay });
  await enter(client, 'meeting', own, { heldOn: lastDay, kind: 'special_meeting' });
  const spent = { year, spentOn: firstDay };
  await enter(client, 'funding', own, { ...spent, amount: 0.1 });
  await enter(client, 'funding', own, { ...spent, amount: '0.20' });
  await enter(client, 'funding', own, { ...spent, amount: 100, isGazetteOrSite: true });
  // Of the same half-year, but the quarter before.
  const { firstDay: spentOn } = quarterBounds(before);
  await enter(client, 'funding', own, { year, spentOn, amount: 12.5 });
  const staff = (extra: Record<string, unknown>) => enter(client, 'staff-member', own, extra);
  await staff({ name: '甲' });
  await staff({ name: '乙', endedOn: lastDay });
  await staff({ name: '丙', endedOn: addDays(lastDay, -1) });
  await staff({ name: '丁', isGazetteOrSite: true });
  await staff({ name: '戊', kind: 'part_time', startedOn: lastDay });
  await staff({ name: '己', startedOn: addDays(lastDay, 1) });
  await enter(client, 'dedicated-office', own);
}

beforeAll(async () => {
  app = await createTestApp();
  office = await makeOffice(app);
  [own] = office.bureaus;
  await putUnits(office, officeUnits(office));
  await enterAll();
  const opened = await openRound(office, QUARTER);
  if (opened.status !== 200) throw new Error(JSON.stringify(opened.body));
  id = (await lineOf(office.filler, { quarter: QUARTER, unit: UNITS.first }))!.id;
});
afterAll(() => app?.close());

describe('sections 8 and 9 of a return', () => {
  test('are counted from the records of the unit and the organizations below it', async () => {
    const form = await formOf(office.filler, id);
    expect(valuesOf(form)).toEqual({
      '8.1': '1',
      // Reading points have no records yet: they are filled in by hand.
      '8.2': null,
      '8.3': '3',
      '8.3.1': '2',
      '8.3.2': '1',
      '8.4': '12.8',
      '9.1': '2',
      '9.2': '21',
      '9.3': '605',
    });
    expect(rowOf(form, '9.2').auto).toMatchObject({
      source: 'training.courses',
      sourceLabel: { zh: '培训班数（工作台账）', en: 'Training courses (work records)' },
      records: 21,
    });
    expect(rowOf(form, '8.2').auto).toBeNull();
  });

  test('lead to their records in the content manager, and a record to the cells it counts in', async () => {
    const cell = async (page: number) => {
      const path = `/statistics/returns/${id}/cells/9.2?page=${page}&pageSize=20`;
      return (await office.filler.client<CellRecords>('GET', path)).body.data!;
    };
    const [first, second] = [await cell(1), await cell(2)];
    expect(first).toMatchObject({ total: 21, sourceLabel: { zh: '培训班数（工作台账）' } });
    const told = [...first.records, ...second.records];
    expect(told).toHaveLength(21);
    const course = courses[19]!;
    const recordId = `${uidOf('training')}:${course.documentId}`;
    expect(told.find((record) => record.id === recordId)).toEqual({
      id: recordId,
      title: '第19期',
      on: lastDay,
      href: pathOf('training', course),
    });
    // What the link leads to is there for whoever fills in.
    expect((await office.filler.client('GET', pathOf('training', course))).status).toBe(200);
    const path = `/statistics/records/${encodeURIComponent(recordId)}/cells`;
    const back = await office.filler.client<{ code: string; unitId: string }[]>('GET', path);
    expect(back.body.data!.map(({ code, unitId }) => [code, unitId])).toEqual([
      ['9.2', UNITS.first],
      ['9.3', UNITS.first],
    ]);
  });

  test('follow the records when they are counted again: changed ones, new ones, deleted ones', async () => {
    const { client } = office.filler;
    const [changed, deleted] = courses;
    await client('PUT', pathOf('training', changed), { participants: 40 });
    await client('DELETE', pathOf('training', deleted));
    await enter(client, 'training', own, { heldOn: firstDay, participants: 1 });
    expect(valuesOf(await formOf(office.filler, id))).toMatchObject({ '9.2': '21', '9.3': '605' });
    expect(valuesOf(await recount())).toMatchObject({ '9.2': '21', '9.3': '586' });
  });
});

describe('the sources', () => {
  test('are told by name to whoever edits indicators', async () => {
    const { client } = office.administrator;
    const choices = (await client<SourceChoice[]>('GET', '/statistics/sources')).body.data!;
    expect(choices.map(({ key }) => key).sort()).toEqual([
      'funding.spent',
      'ledger.by_channel',
      'ledger.first_publications',
      'ledger.interpretations',
      'ledger.normative_documents',
      'meetings.held',
      'offices.dedicated',
      'staff.full_time',
      'staff.part_time',
      'training.courses',
      'training.participants',
    ]);
    for (const { label } of choices) expect(label.zh).toMatch(/（(工作|公开)台账）$/);
    expect((await fetch(`${app.url}/statistics/sources`)).status).toBe(401);
  });
});

describe('after the return is frozen', () => {
  type Kept = { text: string; isReproduced: boolean };
  const kept = async () => {
    const path = `/statistics/returns/${id}/frozen/1`;
    return (await office.officer.client<Kept>('GET', path)).body.data!;
  };
  let frozen: Kept;

  beforeAll(async () => {
    const asCounted = Object.fromEntries(
      Object.entries(valuesOf(await formOf(office.filler, id))).filter(
        ([code]) => !['8.2', '8.3'].includes(code),
      ),
    );
    await handIn(office, id, { ...asCounted, '8.2': '3' });
    await office.officer.client('POST', `${ROUND}/freeze`, { unitId: UNITS.city });
    frozen = await kept();
    expect(frozen.isReproduced).toBe(true);
  });

  test('nothing is late, and a remark makes nothing late', async () => {
    const [course] = courses;
    const body = { ...SAMPLES.training, heldOn: firstDay, participants: 40, remarks: '补充说明' };
    const { status } = await office.filler.client('PUT', pathOf('training', course), body);
    expect(status).toBe(200);
    expect(await late()).toEqual([]);
  });

  test('what is entered or changed afterwards is listed as late, and the frozen numbers stay', async () => {
    const { client } = office.filler;
    const course = await enter(client, 'training', own, { title: '补登', heldOn: lastDay });
    await client('PUT', pathOf('training', courses[2]), { participants: 31 });
    const { firstDay: spentOn } = quarterBounds(before);
    await enter(client, 'funding', own, { purpose: '补登经费', year, spentOn });
    await enter(client, 'staff-member', own, { name: '补登人员' });
    await enter(client, 'dedicated-office', own, { name: '补登机构' });
    // Of the quarter that still goes on.
    await enter(client, 'meeting', own, { heldOn: quarterBounds(nextQuarter(QUARTER)).firstDay });
    // Somebody leaves: the frozen number was right.
    const member = (await app.strapi.db
      .query(uidOf('staff-member'))
      .findOne({ where: { name: '甲' } })) as Ref;
    const left = addDays(lastDay, 1);
    expect((await client('PUT', pathOf('staff-member', member), { endedOn: left })).status).toBe(
      200,
    );
    const listed = await late();
    expect(listed.map(({ title }) => title).sort()).toEqual(
      ['第2期', '补登', '补登经费', '补登人员', '补登机构'].sort(),
    );
    expect(listed.find(({ title }) => title === '补登')).toMatchObject({
      recordId: `${uidOf('training')}:${course.documentId}`,
      quarter: QUARTER,
      on: lastDay,
      unitId: UNITS.first,
    });
    expect(listed.find(({ title }) => title === '补登经费')).toMatchObject({ on: spentOn });
    expect(await kept()).toEqual(frozen);
  });

  test('a deleted record stays in the frozen number', async () => {
    await office.filler.client('DELETE', pathOf('training', courses[5]));
    const again = await kept();
    expect(again).toEqual(frozen);
    expect(again.text).toContain(courses[5]!.documentId);
  });
});
