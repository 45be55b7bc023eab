import { afterAll, beforeAll, expect, test } from 'vitest';
import { weekOf } from '../../../src/domain/freshness/supervision';
import { COLUMNS, LAST_MAILS, MAILS, OFFICES, type Stand } from './columns.data';
import { killAt, killWhileSending, type Hold } from './kills';
import { queue, setClocks, step } from './time';
import { openWorld, publishOn, type World } from './world';

const COUNT = 'count-column-freshness';
const ALERT = 'send-freshness-alerts';
const DIGEST = 'send-notification-digests';
const SHEETS = 'send-supervision-sheets';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  setClocks(world, 0, '00:05:00');
  await Promise.all(world.nodes.map((node) => node.start()));
}, 300_000);
afterAll(() => world?.close());

/** Where a machine is killed: what it has written by then is there but for the commit. */
const inTheMidst = {
  snapshot: {
    take: (client) => client.query('lock table zhaoshi_freshness.snapshots in share mode'),
    waits: '%insert into zhaoshi_freshness.snapshots%',
  },
  /** Of five things to tell, two or more have been told. */
  alerts: {
    take: (client) =>
      client.query('select from zhaoshi_freshness.alerts where category_id = $1 for update', [
        world.categories.get('soon'),
      ]),
    waits: '%insert into zhaoshi_freshness.alerts%',
  },
  digest: {
    take: (client) =>
      client.query(
        `select from zhaoshi_notifications.messages m join admin_users u on u.id = m.recipient_id
         where u.email = 'south-manager@example.org' for update of m`,
      ),
    waits: '%from zhaoshi_notifications.messages%for update%',
  },
  afterSending: {
    take: (client) =>
      client.query('lock table zhaoshi_notifications.delivery_attempts in share mode'),
    waits: '%insert into zhaoshi_notifications.delivery_attempts%',
  },
} satisfies Record<string, Hold>;

type SnapshotRow = {
  day: string;
  id: string;
  office: string;
  status: string;
  counts: boolean;
  due: string | null;
  reset: string | null;
  left: number | null;
};

async function snapshots(): Promise<SnapshotRow[]> {
  const { rows } = await world.client.query<SnapshotRow>(`
    select day::text, category_id as id, organization_id as office, status, counts_as_overdue as counts,
      due_on::text as due, last_reset_on::text as reset, days_left as left
    from zhaoshi_freshness.snapshots order by day, category_id`);
  return rows;
}

function rowOf(at: number, name: string, { status, dueOn, lastResetOn, daysLeft }: Stand) {
  const day = (n: number | null) => (n === null ? null : world.day(n));
  const office = COLUMNS.find((column) => column.name === name)?.office ?? 'north';
  return {
    day: world.day(at),
    id: world.categories.get(name) ?? '',
    office: world.organizations.get(office) ?? '',
    status,
    counts: status === 'overdue' || status === 'blank',
    due: day(dueOn),
    reset: day(lastResetOn),
    left: daysLeft,
  };
}

const byDayAndColumn = (a: SnapshotRow, b: SnapshotRow) =>
  `${a.day}${a.id}` < `${b.day}${b.id}` ? -1 : 1;

/** Day, recipient and what is told, of every mail the server took; sorted. */
function mailsReceived() {
  return world.smtp.letters
    .map(({ to, subject, text }) => {
      const told = [...text.matchAll(/^\d+\. (.+)$/gm)].map(([, line]) => String(line)).sort();
      return `${/（(\S+)）/.exec(subject)?.[1]} ${to.split('@')[0]} ${told.join(' ')}`;
    })
    .sort();
}

/** The weeks that begin on the first of these days, or between two of them, each with the day its sheets go out. */
function weeksOf(days: readonly number[]): { day: number; week: string }[] {
  const weeks = days.map((day) => ({ day, week: weekOf(world.day(day)) }));
  return weeks.filter(({ week }, at) => week !== weeks[at - 1]?.week);
}

/** What is told by the table, and to the head of each office the sheet of a week that has begun. */
function expectedMails(mails: typeof MAILS, weeks: ReturnType<typeof weeksOf>): string[] {
  const told = new Map(mails.map(([day, to, subjects]) => [`${world.day(day)} ${to}`, subjects]));
  for (const { day, week } of weeks) {
    for (const office of OFFICES) {
      const key = `${world.day(day)} ${office}-head`;
      told.set(key, [...(told.get(key) ?? []), `栏目更新督办单：${office}（${week}当周）`]);
    }
  }
  return [...told].map(([key, subjects]) => `${key} ${[...subjects].sort().join(' ')}`).sort();
}

async function firstDay() {
  await step(world, { day: 0, time: '00:10', task: COUNT });
  await step(world, { day: 0, time: '08:10', task: ALERT });
  await step(world, { day: 0, time: '08:20', task: SHEETS });
  const mails = expectedMails(
    MAILS.filter(([day]) => day === 0),
    weeksOf([0]),
  );
  const killed = killWhileSending(world, mails.length);
  await step(world, { day: 0, time: '08:30', task: DIGEST }, killed);
}

async function secondDay() {
  await killAt(world, inTheMidst.snapshot, async (killed) => {
    // The second machine is still in the day before, and may be the quicker one to take a job.
    setClocks(world, 1, '00:01:00');
    const asking = setInterval(() => void queue(world, COUNT, 2), 200);
    await killed.finally(() => clearInterval(asking));
  });
  await step(world, { day: 1, time: '00:10', task: COUNT });
  await step(world, { day: 1, time: '08:10', task: ALERT });
  await step(world, { day: 1, time: '08:20', task: SHEETS });
  await step(world, { day: 1, time: '08:30', task: DIGEST });
  await publishOn(world, 'late', -1);
}

async function thirdDay() {
  await step(world, { day: 2, time: '00:10', task: COUNT });
  await killAt(world, inTheMidst.alerts, (killed) =>
    step(world, { day: 2, time: '08:10', task: ALERT }, killed),
  );
  await step(world, { day: 2, time: '08:20', task: SHEETS });
  await killAt(world, inTheMidst.digest, (killed) =>
    step(world, { day: 2, time: '08:30', task: DIGEST }, killed),
  );
  await step(world, { day: 2, time: '08:50', task: DIGEST });
  await step(world, { day: 3, time: '00:10', task: COUNT });
}

test('two machines, clocks that step and disagree, kill -9 within a mail, a snapshot, the alerts and the digests: in three days each snapshot and each mail is there exactly once', async () => {
  await firstDay();
  await secondDay();
  await thirdDay();

  const { rows } = await world.client.query(
    'select day::text, columns from zhaoshi_freshness.snapshot_days order by day',
  );
  expect(rows).toEqual([0, 1, 2].map((n) => ({ day: world.day(n), columns: COLUMNS.length })));
  const expected = COLUMNS.flatMap(({ name, stands }) =>
    stands.map((stand, at) => rowOf(at, name, stand)),
  );
  expect(await snapshots()).toEqual(expected.sort(byDayAndColumn));
  const weeks = weeksOf([0, 2]);
  expect(mailsReceived()).toEqual(expectedMails(MAILS, weeks));
  const sheets = await world.client.query(
    'select week::text, count(*)::int from zhaoshi_freshness.supervision_sheets group by week order by week',
  );
  expect(sheets.rows).toEqual(weeks.map(({ week }) => ({ week, count: OFFICES.length })));
}, 600_000);

test('killed between the answer of the mail server and its own commit, the mail comes a second time under the same Message-ID, no other one does', async () => {
  world.smtp.letters.length = 0;
  await step(world, { day: 3, time: '08:10', task: ALERT });
  await step(world, { day: 3, time: '08:20', task: SHEETS });
  await killAt(world, inTheMidst.afterSending, (killed) =>
    step(world, { day: 3, time: '08:30', task: DIGEST }, killed),
  );
  await step(world, { day: 3, time: '08:50', task: DIGEST });
  const ids = world.smtp.letters.map(({ messageId }) => messageId);
  const expected = expectedMails(
    LAST_MAILS,
    weeksOf([2, 3]).filter(({ day }) => day === 3),
  );
  expect(new Set(ids).size).toBe(expected.length);
  expect([...new Set(mailsReceived())]).toEqual(expected);
  expect(ids.length).toBeGreaterThan(expected.length);
}, 300_000);
