import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeUnit } from '../../domain/statistics/make-units';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { jobsOf } from '../jobs/jobs-of';
import { makeOrganization } from '../support/make-records';
import {
  hire,
  makeOffice,
  openRound,
  putUnits,
  runTask,
  UNITS,
  type Colleague,
  type Office,
} from './support/office';

const UNITS_TOLD = 6;
/** The unit whose message the process does not live to see written: three are told before it. */
const UNLUCKY = 3;
const QUARTER = '2024-Q4';
/** Due on 10 January 2025; three working days before it. */
const DAY = new Date('2025-01-07T04:00:00Z');

let app: TestApp;
let office: Office;
let fillers: Colleague[];

const raw = <Row>(sql: string, bindings: unknown[] = []) =>
  app.strapi.db.connection.raw<{ rows: Row[] }>(sql, bindings as never);

/** How often each filler was told of an event. */
async function told(event: string): Promise<number[]> {
  const { rows } = await raw<{ id: string; count: string }>(
    `select recipient_id as id, count(*) from zhaoshi_notifications.messages
     where event = ? group by recipient_id`,
    [`statistics.${event}`],
  );
  const counts = new Map(rows.map(({ id, count }) => [String(id), Number(count)]));
  return fillers.map(({ id }) => counts.get(String(id)) ?? 0);
}

/** From now on a message to somebody ends in `what`, in PostgreSQL itself, until `mend`. */
async function breakAt({ id }: Colleague, event: string, what: string): Promise<void> {
  await raw(`create function public.test_breaks() returns trigger language plpgsql as $$
    begin
      if new.recipient_id::text = '${id}' and new.event = 'statistics.${event}' then ${what}; end if;
      return new;
    end $$`);
  await raw(`create trigger test_breaks after insert on zhaoshi_notifications.messages
    for each row execute function public.test_breaks()`);
}

async function mend(): Promise<void> {
  await raw('drop trigger test_breaks on zhaoshi_notifications.messages');
  await raw('drop function public.test_breaks()');
}

const remind = () => runTask(app, 'send-statistics-reminders', DAY);

beforeAll(async () => {
  app = await createTestApp();
  office = await makeOffice(app);
  fillers = [];
  const units = [
    makeUnit({ id: UNITS.city, level: 'city', organizationId: office.city.documentId }),
  ];
  for (let n = 0; n < UNITS_TOLD; n += 1) {
    const bureau = await makeOrganization(app.strapi, { parent: office.city.documentId });
    fillers.push(await hire(app, bureau, 'statistician'));
    units.push(
      makeUnit({
        id: `u-${n}`,
        organizationId: bureau.documentId,
        reportsTo: UNITS.city,
        order: n + 1,
      }),
    );
  }
  expect((await putUnits(office, units)).status).toBe(200);
  expect((await openRound(office, QUARTER)).status).toBe(200);
});
afterAll(() => app?.close());

const unlucky = () => fillers[UNLUCKY]!;
const BEFORE = [1, 1, 1, 0, 0, 0];
const ALL = [1, 1, 1, 1, 1, 1];

describe('reminders that end in the middle', () => {
  test('because something is thrown are taken up by the next run, and nobody hears twice', async () => {
    await breakAt(unlucky(), 'round_opened', "raise exception 'the disk is full'");
    await expect(remind()).rejects.toThrow('the disk is full');
    expect(await told('round_opened')).toEqual(BEFORE);
    await mend();
    await remind();
    expect(await told('round_opened')).toEqual(ALL);
    expect(await told('due_soon')).toEqual(ALL);
  });

  test('because the connection is cut off in a transaction leave nothing half-told', async () => {
    // Another day, three working days before the same due day moved by one.
    await raw("update zhaoshi_statistics.returns set due_on = '2025-01-13'");
    const next = () => runTask(app, 'send-statistics-reminders', new Date('2025-01-08T04:00:00Z'));
    await breakAt(unlucky(), 'due_soon', 'perform pg_terminate_backend(pg_backend_pid())');
    await expect(next()).rejects.toThrow();
    expect(await told('due_soon')).toEqual([2, 2, 2, 1, 1, 1]);
    await mend();
    await Promise.all([next(), next()]);
    expect(await told('due_soon')).toEqual([2, 2, 2, 2, 2, 2]);
  });

  test('because the server stops tell the rest when it is up again', async () => {
    await raw("update zhaoshi_statistics.returns set due_on = '2025-01-14'");
    const now = new Date('2025-01-09T04:00:00Z');
    const stopping = new AbortController();
    let looks = 0;
    const signal = {
      throwIfAborted() {
        // Looked at once before each return.
        looks += 1;
        if (looks > UNLUCKY) stopping.abort(new Error('stopping'));
        stopping.signal.throwIfAborted();
      },
    };
    const task = jobsOf(app.strapi).registry.get('send-statistics-reminders');
    const stopped = task.run({ strapi: app.strapi, now, payload: {}, signal } as never);
    await expect(stopped).rejects.toThrow('stopping');
    expect(await told('due_soon')).toEqual([3, 3, 3, 2, 2, 2]);
    await runTask(app, 'send-statistics-reminders', now);
    expect(await told('due_soon')).toEqual([3, 3, 3, 3, 3, 3]);
  });
});
