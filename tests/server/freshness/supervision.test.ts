import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { weekOf } from '../../../src/domain/freshness/supervision';
import { addDays, yearOf } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type { SheetPage } from '../../../src/plugins/freshness/server/src/contracts/supervision';
import {
  adminClient,
  assign,
  makePerson,
  PASSWORD,
  type AdminClient,
  type Person,
  type Ref,
} from '../directory/support/staff';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { jobsOf } from '../jobs/jobs-of';
import { startMailServer, type MailServer } from '../notifications/support/smtp';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';
const LEGAL_BASIS = '国办秘函〔2019〕19号';
const FORMULA = '=HYPERLINK("http://198.51.100.7")';

/** The week after next but one: what is published today is overdue as news by then. Its Monday is one of rest. */
const TODAY = shanghaiDay(new Date());
const MONDAY = addDays(weekOf(TODAY), 21);
const [TUESDAY, WEDNESDAY] = [addDays(MONDAY, 1), addDays(MONDAY, 2)];

type Colleague = Person & { client: AdminClient; token: string };

let app: TestApp;
let smtp: MailServer;
let jobs: ReturnType<typeof jobsOf>;
let bureau: Ref;
let water: Ref;
let quiet: Ref;
let manager: Colleague;
let head: Colleague;
let auditor: Colleague;
let outsider: Colleague;

async function hire(duty: Parameters<typeof assign>[2] | null, organization: Ref) {
  const person = await makePerson(app.strapi);
  if (duty) await assign(app.strapi, person, duty, organization);
  const token = await adminLogin(app.url, { email: person.email, password: PASSWORD });
  return { ...person, token, client: adminClient(app.url, token) };
}

type Signal = { throwIfAborted(): void };
const ALWAYS: Signal = { throwIfAborted: () => undefined };

async function run(task: string, day: string, { at = '08:20', signal = ALWAYS } = {}) {
  const now = new Date(`${day}T${at}:00+08:00`);
  return jobs.registry.get(task).run({ strapi: app.strapi, now, payload: {}, signal } as never);
}

const sheetsOn = (day: string, signal = ALWAYS) =>
  run('send-supervision-sheets', day, { signal }) as Promise<{ sheets: number }>;

const messages = () =>
  jobs.sql<{ recipient: number; params: string }>(
    `select recipient_id as recipient, params::text from zhaoshi_notifications.messages
     where event = 'freshness.supervision_sheet' order by id`,
  );
const kept = (week: string) =>
  jobs.sql<{ id: string; recipients: number }>(
    `select organization_id as id, recipients from zhaoshi_freshness.supervision_sheets
     where week = ? order by id`,
    [week],
  );

/** The week and the year after as the calendar of an administrator has them. */
async function setCalendar(): Promise<void> {
  const workdays = [7, 1, 2, 3, 4].map((n) => ({ on: addDays(MONDAY, n), isWorkingDay: true }));
  const days = [{ on: MONDAY, isWorkingDay: false, name: '调休' }, ...workdays];
  for (const year of new Set([TODAY, addDays(MONDAY, 8)].map(yearOf))) {
    const own = days.filter(({ on }) => yearOf(on) === year);
    const data = { year, isComplete: true, days: own };
    await app.strapi.documents('api::working-calendar.working-calendar').create({
      data: data as never,
    });
  }
}

async function columnOf(organization: Ref, name: string, isFilled: boolean, kind = 'news') {
  const responsibleOrganization = organization.documentId;
  const column = await makeCategory(app.strapi, { name, kind, responsibleOrganization });
  if (!isFilled) return column;
  const documents = app.strapi.documents(DISCLOSURE);
  const data = publishableDisclosure(organization, column);
  const { documentId } = await documents.create({ data: data as never });
  await documents.publish({ documentId });
  return column;
}

beforeAll(async () => {
  smtp = await startMailServer();
  app = await createTestApp({ env: { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(smtp.port) } });
  jobs = jobsOf(app.strapi);
  await setCalendar();
  const city = await makeOrganization(app.strapi, { kind: 'government' });
  const parent = city.documentId;
  bureau = await makeOrganization(app.strapi, { name: '云溪市统计局', parent });
  water = await makeOrganization(app.strapi, { name: '云溪市水务局', parent });
  quiet = await makeOrganization(app.strapi, { name: '云溪市档案局', parent });
  manager = await hire('column_manager', bureau);
  head = await hire('final_reviewer', bureau);
  auditor = await hire('auditor', city);
  outsider = await hire('information_officer', water);
  const blank = await columnOf(bureau, FORMULA, false);
  await columnOf(bureau, '统计动态', true);
  await columnOf(water, '水务动态', true);
  // A year may go by there.
  await columnOf(quiet, '馆藏介绍', true, 'static');
  await run('send-freshness-alerts', TODAY, { at: '23:59' });
  const path = `/freshness/columns/${blank.documentId}/${bureau.documentId}/acknowledge`;
  const plan = { note: '已安排专人供稿。', plannedOn: addDays(TODAY, 5) };
  const { status, body } = await manager.client('POST', path, plan);
  expect(status, JSON.stringify(body)).toBe(200);
  await jobs.sql('truncate zhaoshi_notifications.messages cascade');
});
afterAll(async () => {
  await app?.close();
  await smtp.close();
});

describe('the weekly sheet', () => {
  test('does not go out on a Monday of rest', async () => {
    expect(await sheetsOn(MONDAY)).toEqual({ sheets: 0 });
    expect(await messages()).toEqual([]);
  });

  test('is not kept where its message could not be written, and that keeps no other back', async () => {
    await jobs.sql(`create function zhaoshi_notifications.fail() returns trigger language plpgsql
      as 'begin raise exception ''disk full''; end'`);
    await jobs.sql(`create trigger fail before insert on zhaoshi_notifications.attachments
      for each row execute function zhaoshi_notifications.fail()`);
    await expect(sheetsOn(TUESDAY)).rejects.toThrow('disk full');
    await jobs.sql('drop function zhaoshi_notifications.fail cascade');
    // The other bureau, which has nobody to be told, has its sheet all the same.
    expect((await kept(MONDAY)).map(({ id }) => id)).toEqual([water.documentId]);
    expect(await messages()).toEqual([]);
  });

  test('goes out on the first working day, once for each organization, also from several nodes at once', async () => {
    await Promise.all([sheetsOn(TUESDAY), sheetsOn(TUESDAY), sheetsOn(TUESDAY)]);
    const sent = await messages();
    expect(sent.map(({ recipient }) => recipient)).toEqual([head.id]);
    expect(JSON.parse(sent[0]?.params ?? '')).toEqual({
      organization: '云溪市统计局',
      week: MONDAY,
      overdue: 1,
      blank: 1,
      dueSoon: 0,
    });
    // The water bureau has nobody to send it to; it is kept all the same. The archive has nothing wrong.
    const ids = [bureau, water].map(({ documentId }) => documentId).sort();
    expect((await kept(MONDAY)).map(({ id }) => id)).toEqual(ids);
    expect(await jobs.sql('select 1 from zhaoshi_notifications.attachments')).toHaveLength(1);
  });

  test('does not go out again in its week, whatever else goes wrong', async () => {
    await columnOf(quiet, '档案动态', false);
    for (const day of [TUESDAY, WEDNESDAY]) expect(await sheetsOn(day)).toEqual({ sheets: 0 });
    expect(await messages()).toHaveLength(1);
  });

  test('arrives by mail once, as a workbook that opens, prints across A4, and says what has to be done', async () => {
    await run('send-notification-digests', TUESDAY, { at: '08:30' });
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      for (const { payload } of await jobs.sql<{ payload: string }>(
        `select j.payload::text from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id
         where t.identifier = 'send-notification-mail'`,
      )) {
        const now = new Date(`${TUESDAY}T08:31:00+08:00`);
        const task = 'send-notification-mail';
        await jobs.runner.run({ task, now, payload: JSON.parse(payload) as never });
      }
    }
    const letters = smtp.letters.filter(({ files }) => files.length > 0);
    expect(letters.map(({ to }) => to)).toEqual([head.email]);
    const [file, ...more] = letters[0]?.files ?? [];
    expect(more).toEqual([]);
    expect(file?.name).toBe(`督办单-云溪市统计局-${MONDAY}.xlsx`);
    expect(letters[0]?.text).toContain(`栏目更新督办单：云溪市统计局（${MONDAY}当周）`);

    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file?.content as unknown as ArrayBuffer);
    const [sheet] = book.worksheets;
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '3:3',
    });
    const rows = (sheet?.getSheetValues() ?? []).slice(1) as (string[] | undefined)[];
    const cells = rows.map((row) => (row ?? []).slice(1));
    expect(cells[0]?.[0]).toBe('云溪市统计局栏目更新督办单');
    expect(cells[1]?.[0]).toContain(`${MONDAY}至${addDays(MONDAY, 6)}当周`);
    expect(cells[2]).toEqual([
      '栏目',
      '状态',
      '更新要求及依据',
      '最近更新',
      '到期日',
      '逾期天数',
      '责任人',
      '计划完成日期及签收意见',
      '备注',
    ]);
    const [overdue, blank] = [cells[3] ?? [], cells[4] ?? []];
    expect(overdue.slice(0, 2)).toEqual(['统计动态', '逾期未更新']);
    expect(overdue[2]).toContain(LEGAL_BASIS);
    const due = addDays(TODAY, 14);
    const late = (Date.parse(TUESDAY) - Date.parse(due)) / 86_400_000;
    expect(overdue.slice(3, 6)).toEqual([TODAY, due, `${late}自然日`]);
    expect(overdue[6]).toMatch(/^测甲\d+$/);
    expect(blank.slice(0, 2)).toEqual([FORMULA, '空白']);
    expect(blank[7]).toMatch(
      new RegExp(`^计划${addDays(TODAY, 5)}前完成\n已安排专人供稿。\n测甲\\d+$`),
    );
    expect([overdue[8], blank[8]]).toEqual(['', '']);
    // The legal basis takes several lines, and a row is as high as they are.
    expect(sheet?.getRow(4).height).toBeGreaterThan(40);
  });

  test('left over by a node that died is sent by the next run, and none twice', async () => {
    const week = addDays(MONDAY, 7);
    let looks = 0;
    const dies = {
      throwIfAborted() {
        looks += 1;
        if (looks > 1) throw new Error('killed');
      },
    };
    await expect(sheetsOn(week, dies)).rejects.toThrow('killed');
    expect(await kept(week)).toHaveLength(1);
    expect(await sheetsOn(week)).toEqual({ sheets: 2 });
    const ids = [bureau, water, quiet].map(({ documentId }) => documentId).sort();
    expect((await kept(week)).map(({ id }) => id)).toEqual(ids);
    expect((await messages()).filter(({ params }) => params.includes(week))).toHaveLength(1);
  });
});

describe('sheets of past weeks', () => {
  const list = ({ client }: Colleague) =>
    client<SheetPage>('GET', '/freshness/supervision-sheets?pageSize=50');

  test('are listed within reach, the newest week first', async () => {
    const all = (await list(auditor)).body.data;
    expect(all?.total).toBe(5);
    expect(all?.results[0]?.week).toBe(addDays(MONDAY, 7));
    expect(
      all?.results.find(
        ({ week, organizationId }) => week === MONDAY && organizationId === bureau.documentId,
      ),
    ).toEqual({
      week: MONDAY,
      organizationId: bureau.documentId,
      organizationName: '云溪市统计局',
      onDay: TUESDAY,
      overdue: 1,
      blank: 1,
      dueSoon: 0,
      recipients: 1,
    });
    const own = (await list(outsider)).body.data;
    expect(own?.results.map(({ organizationName }) => organizationName)).toEqual([
      '云溪市水务局',
      '云溪市水务局',
    ]);
  });

  test('can be fetched again, as they were, by whoever may see the organization', async () => {
    const fetchAs = ({ token }: Colleague, path: string) =>
      fetch(`${app.url}/freshness/supervision-sheets/${path}`, {
        headers: { authorization: `Bearer ${token}` },
      });
    const path = `${MONDAY}/${bureau.documentId}`;
    const response = await fetchAs(auditor, path);
    expect(response.status).toBe(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    expect(book.worksheets[0]?.getCell('A1').value).toBe('云溪市统计局栏目更新督办单');
    expect(book.worksheets[0]?.getCell('A4').value).toBe('统计动态');
    expect((await fetchAs(outsider, path)).status).toBe(404);
    for (const wrong of [
      `2001-01-01/${bureau.documentId}`,
      `x/${bureau.documentId}`,
      `${MONDAY}/x`,
    ]) {
      expect((await fetchAs(auditor, wrong)).status).toBe(404);
    }
    const nobody = await hire(null, bureau);
    expect((await fetchAs(nobody, path)).status).toBe(403);
  });

  test('cannot be changed or deleted', async () => {
    for (const statement of ['update %s set overdue = 0', 'delete from %s', 'truncate %s']) {
      const sql = statement.replace('%s', 'zhaoshi_freshness.supervision_sheets');
      await expect(jobs.sql(sql)).rejects.toThrow('append-only');
    }
  });
});
