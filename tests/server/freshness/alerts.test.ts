import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type { ColumnDetails } from '../../../src/plugins/freshness/server/src/contracts/api';
import {
  assign,
  makePerson,
  signIn,
  type AdminClient,
  type Person,
} from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { jobsOf } from '../jobs/jobs-of';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';
const DAY_MS = 86_400_000;

type Colleague = Person & { client: AdminClient };

let app: TestApp;
let bureau: { documentId: string };
let manager: Colleague;
let officer: Colleague;
let head: Colleague;
let supervisor: Colleague;
let column: { documentId: string };

const path = () => `/freshness/columns/${column.documentId}/${bureau.documentId}`;

async function runTask(name: string, days: number): Promise<unknown> {
  return jobsOf(app.strapi)
    .registry.get(name)
    .run({
      strapi: app.strapi,
      now: new Date(Date.now() + days * DAY_MS),
      payload: {},
      signal: new AbortController().signal,
    } as never);
}

const alertsAfter = (days: number) => runTask('send-freshness-alerts', days);

/** What a person was told of the column, in the order of the messages. */
async function heard({ id }: Person): Promise<string[]> {
  const { rows } = await app.strapi.db.connection.raw<{ rows: { event: string }[] }>(
    'select event from zhaoshi_notifications.messages where recipient_id = ? and link = ? order by id',
    [id, `/plugins${path()}`],
  );
  return rows.map(({ event }) => event);
}

async function hire(
  duty: 'column_manager' | 'information_officer' | 'final_reviewer',
  organization: { documentId: string },
) {
  const person = await makePerson(app.strapi);
  await assign(app.strapi, person, duty, organization);
  return { ...person, client: await signIn(app, person) };
}

async function publishAs({ client }: Colleague) {
  const data = publishableDisclosure(bureau, column);
  const collection = `/content-manager/collection-types/${DISCLOSURE}`;
  const { body } = await client<{ documentId: string }>('POST', collection, data);
  const { documentId } = body.data!;
  const reply = await manager.client('POST', `${collection}/${documentId}/actions/publish`, {});
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
}

beforeAll(async () => {
  app = await createTestApp();
  const city = await makeOrganization(app.strapi, { kind: 'government' });
  bureau = await makeOrganization(app.strapi, { parent: city.documentId });
  manager = await hire('column_manager', bureau);
  officer = await hire('information_officer', bureau);
  head = await hire('final_reviewer', bureau);
  supervisor = await hire('column_manager', city);
  column = await makeCategory(app.strapi, {
    kind: 'news',
    responsibleOrganization: bureau.documentId,
  });
});
afterAll(() => app?.close());

describe('an alert', () => {
  test('goes once to those whose column it is, also when two nodes send at once', async () => {
    await Promise.all([alertsAfter(0), alertsAfter(0), alertsAfter(0)]);
    await alertsAfter(0);
    expect(await heard(manager)).toEqual(['freshness.blank']);
    expect(await heard(officer)).toEqual(['freshness.blank']);
    expect(await heard(head)).toEqual([]);
  });

  test('is acknowledged with a day that is not past and not far away', async () => {
    const today = shanghaiDay(Date.now());
    const acknowledge = (body: unknown) =>
      manager.client<ColumnDetails>('POST', `${path()}/acknowledge`, body);
    for (const [plannedOn, code] of [
      ['2026-13-01', 'freshness.not_a_day'],
      [addDays(today, -1), 'freshness.planned_in_the_past'],
      [addDays(today, 31), 'freshness.planned_too_late'],
    ]) {
      const refused = await acknowledge({ note: '已安排。', plannedOn });
      expect([refused.status, refused.body.error?.details?.code]).toEqual([400, code]);
    }
    const plannedOn = addDays(today, 2);
    const reply = await acknowledge({ note: '已安排信息员更新。', plannedOn });
    expect(reply.body.data?.alerts[0]).toMatchObject({ kind: 'acknowledged', plannedOn });
  });

  test('goes one level up when nothing happens, each level once', async () => {
    await alertsAfter(1);
    expect(await heard(head)).toEqual([]);
    await Promise.all([alertsAfter(40), alertsAfter(40)]);
    await alertsAfter(41);
    expect(await heard(head)).toEqual(['freshness.escalated']);
    expect(await heard(supervisor)).toEqual(['freshness.escalated']);
    expect(await heard(manager)).toEqual(['freshness.blank']);
  });
});

describe('a breach that was put right', () => {
  const recheck = ({ client }: Colleague) =>
    client<ColumnDetails>('POST', `${path()}/recheck`, { note: '页面已更新，内容无误。' });

  test('cannot be checked before it is', async () => {
    expect((await recheck(head)).status).toBe(403);
    const refused = await recheck(officer);
    expect(refused.body.error?.details?.code).toBe('freshness.nothing_to_recheck');
  });

  test('is told to everybody who heard of it, and checked by somebody who did not put it right', async () => {
    await publishAs(officer);
    // The statuses are of the forty-second day; what is published now would be overdue by then.
    await app.strapi.db.connection.raw(
      "update zhaoshi_freshness.status_basis set today = ?, policies = ''",
      [shanghaiDay(Date.now())],
    );
    await alertsAfter(0);
    for (const person of [manager, head, supervisor]) {
      expect((await heard(person)).at(-1)).toBe('freshness.recovered');
    }
    const own = await recheck(manager);
    expect(own.body.error?.details?.code).toBe('freshness.rechecked_by_rectifier');
    const reply = await recheck(officer);
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    expect(reply.body.data?.alerts[0]).toMatchObject({ kind: 'rechecked' });
    expect((await recheck(officer)).body.error?.details?.code).toBe('freshness.nothing_to_recheck');
  });
});
