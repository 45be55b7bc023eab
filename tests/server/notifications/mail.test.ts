import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makePerson, type Person } from '../directory/support/staff';
import { eventually, jobsOf } from '../jobs/jobs-of';
import { startMailServer, type MailServer } from './support/smtp';
import { registerEvent, tell } from './support/world';

/** A Monday, the Tuesday after it, a Saturday, a holiday, and a Sunday that makes up for it. */
const MONDAY = new Date('2026-03-02T08:30:00+08:00');
const TUESDAY = new Date('2026-03-03T08:30:00+08:00');
const SATURDAY = new Date('2026-03-07T08:30:00+08:00');
const NATIONAL_DAY = new Date('2026-10-01T08:30:00+08:00');
const MAKE_UP_SUNDAY = new Date('2026-09-20T08:30:00+08:00');

let app: TestApp;
let smtp: MailServer;
let jobs: ReturnType<typeof jobsOf>;
let person: Person;

const digests = (now: Date) => jobs.runner.run({ task: 'send-notification-digests', now });
const lettersTo = ({ email }: Person) => smtp.letters.filter(({ to }) => to === email);
const waitingMails = () => jobs.queued('send-notification-mail');

type DeliveryRow = {
  id: string;
  state: string;
  kind: string;
  attempts: number;
  superseded_by: string;
};
const deliveriesOf = ({ id }: Person) =>
  jobs.sql<DeliveryRow>(
    `select id::text, state, kind, attempts, superseded_by::text from zhaoshi_notifications.deliveries
     where recipient_id = ? order by id`,
    [id],
  );
const attemptsOf = async (deliveryId: string) =>
  (
    await jobs.sql<{ error: string | null }>(
      'select error from zhaoshi_notifications.delivery_attempts where delivery_id = ? order by attempt',
      [deliveryId],
    )
  ).map(({ error }) => error);

/** Runs the mails that wait, one attempt each, as the queue would; refusals are the queue's business. */
async function runMails(now = new Date()): Promise<void> {
  for (const { id } of await waitingMails()) {
    const [job] = await jobs.sql<{ payload: string }>(
      'select payload::text from graphile_worker._private_jobs where id = ?',
      [id],
    );
    const payload = JSON.parse(job?.payload ?? '{}') as { deliveryId: string };
    await jobs.runner.run({ task: 'send-notification-mail', now, payload }).catch(() => undefined);
  }
}

async function prefer(choice: Record<'mail' | 'now' | 'restDays', boolean>): Promise<void> {
  await jobs.sql('insert into zhaoshi_notifications.preferences values (?, ?, ?, ?)', [
    person.id,
    choice.mail,
    choice.now,
    choice.restDays,
  ]);
}

beforeAll(async () => {
  smtp = await startMailServer();
  app = await createTestApp({
    env: {
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(smtp.port),
      PUBLIC_URL: 'https://gov.example.org',
    },
  });
  jobs = jobsOf(app.strapi);
  registerEvent(app.strapi);
});
afterAll(async () => {
  await app?.close();
  await smtp.close();
});
beforeEach(async () => {
  person = await makePerson(app.strapi);
});
afterEach(async () => {
  smtp.refuse(0);
  await jobs.sql(
    'truncate zhaoshi_notifications.messages, zhaoshi_notifications.deliveries cascade',
  );
  await jobs.sql('delete from graphile_worker._private_jobs');
});

describe('the digest', () => {
  test('lists the unread messages of one person with absolute links, in Chinese, with their count', async () => {
    const other = await makePerson(app.strapi);
    await tell(app.strapi, [person.id, other.id], { title: '甲 <b>&' });
    await tell(app.strapi, [person.id], {
      title: '乙',
      urgency: 'urgent',
      link: '/plugins/review?a=1&b=2',
    });
    await tell(app.strapi, [person.id], { title: '已读' });
    await jobs.sql(
      `update zhaoshi_notifications.messages set read_at = now() where params->>'title' = '已读'`,
    );
    expect(await digests(MONDAY)).toEqual({ isRestDay: false, digests: 2 });
    await runMails();

    const [letter, ...more] = lettersTo(person);
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('【昭示】2 条消息待处理（2026-03-02）');
    expect(letter?.text).toMatch(/^测甲\d+，您好：\n昭示平台有 2 条未读消息/);
    expect(letter?.text).toContain(
      '1. 待审核：《乙》\n在“初审”环节等您办理。\nhttps://gov.example.org/admin/plugins/review?a=1&b=2\n\n' +
        '2. 待审核：《甲 <b>&》\n在“初审”环节等您办理。\n' +
        'https://gov.example.org/admin/content-manager/collection-types/api::disclosure.disclosure/abc',
    );
    expect(letter?.text).not.toContain('已读');
    expect(letter?.html).toContain('待审核：《甲 &lt;b&gt;&amp;》');
    expect(letter?.html).toContain(
      'href="https://gov.example.org/admin/plugins/review?a=1&amp;b=2"',
    );
    expect(lettersTo(other).map(({ subject }) => subject)).toEqual([
      '【昭示】1 条消息待处理（2026-03-02）',
    ]);
  });

  test('is one a day: later runs of the day, and those of another node, send nothing', async () => {
    await tell(app.strapi, [person.id]);
    await Promise.all([digests(MONDAY), digests(MONDAY), digests(MONDAY)]);
    await runMails();
    await tell(app.strapi, [person.id], { title: '后来的' });
    expect(await digests(MONDAY)).toEqual({ isRestDay: false, digests: 0 });
    await runMails();
    expect(lettersTo(person)).toHaveLength(1);

    await digests(TUESDAY);
    await runMails();
    expect(lettersTo(person)).toHaveLength(2);
    expect(lettersTo(person)[1]?.text).toContain('后来的');
    expect(lettersTo(person)[1]?.subject).toContain('1 条');
  });

  test.each([
    ['Saturday', SATURDAY],
    ['public holiday', NATIONAL_DAY],
  ])('does not go out on a %s, and nothing is lost by that', async (_, restDay) => {
    await tell(app.strapi, [person.id]);
    expect(await digests(restDay)).toEqual({ isRestDay: true, digests: 0 });
    expect(await waitingMails()).toEqual([]);
    expect(await deliveriesOf(person)).toEqual([]);
    await digests(MAKE_UP_SUNDAY);
    await runMails();
    expect(lettersTo(person)).toHaveLength(1);
  });

  test('obeys the corrections an administrator made to the calendar', async () => {
    const calendar = app.strapi.documents('api::working-calendar.working-calendar');
    const days = [{ on: '2026-03-02', isWorkingDay: false, name: '停电' }];
    const { documentId } = await calendar.create({ data: { year: 2026, days } as never });
    await tell(app.strapi, [person.id]);
    expect(await digests(MONDAY)).toEqual({ isRestDay: true, digests: 0 });
    await calendar.delete({ documentId });
  });

  test('says so when the calendar does not cover the year, instead of guessing', async () => {
    await tell(app.strapi, [person.id]);
    await expect(digests(new Date('2099-03-02T08:30:00+08:00'))).rejects.toThrow('2099');
    expect(await deliveriesOf(person)).toEqual([]);
  });

  test('is not for accounts that are blocked, nor for people who want no mail', async () => {
    const blocked = await makePerson(app.strapi, { blocked: true });
    await prefer({ mail: false, now: false, restDays: false });
    await tell(app.strapi, [person.id, blocked.id]);
    expect(await digests(MONDAY)).toEqual({ isRestDay: false, digests: 0 });
  });
});

describe('urgent messages', () => {
  const now = (at: Date) =>
    jobs.runner.run({
      task: 'send-notification-now',
      now: at,
      payload: { recipientId: person.id },
    });

  test('are queued with the commit for whoever wants them at once, and not again in the digest', async () => {
    await prefer({ mail: true, now: true, restDays: false });
    await tell(app.strapi, [person.id], { title: '平常' });
    expect(await jobs.queued('send-notification-now')).toEqual([]);
    await tell(app.strapi, [person.id], { title: '火急', urgency: 'urgent' });
    await tell(app.strapi, [person.id], { title: '又一件', urgency: 'urgent' });
    expect(await jobs.queued('send-notification-now')).toHaveLength(2);
    expect(await now(MONDAY)).toEqual({ isRestDay: false, mails: 1 });
    expect(await now(MONDAY)).toEqual({ isRestDay: false, mails: 0 });
    await runMails();
    expect(lettersTo(person).map(({ subject }) => subject)).toEqual([
      '【昭示·紧急】2 条紧急消息（2026-03-02）',
    ]);
    await digests(TUESDAY);
    await runMails();
    expect(lettersTo(person)).toHaveLength(2);
    expect(lettersTo(person)[1]?.text).toContain('平常');
    expect(lettersTo(person)[1]?.text).not.toContain('火急');
  });

  test('wait for the digest of whoever has not chosen otherwise', async () => {
    await tell(app.strapi, [person.id], { urgency: 'urgent' });
    expect(await jobs.queued('send-notification-now')).toEqual([]);
    await digests(MONDAY);
    await runMails();
    expect(lettersTo(person)).toHaveLength(1);
  });

  test('come on a rest day only to whoever wants that too', async () => {
    await prefer({ mail: true, now: true, restDays: false });
    await tell(app.strapi, [person.id], { urgency: 'urgent' });
    expect(await now(SATURDAY)).toEqual({ isRestDay: true, mails: 0 });
    await jobs.sql('update zhaoshi_notifications.preferences set urgent_on_rest_days = true');
    expect(await now(SATURDAY)).toEqual({ isRestDay: false, mails: 1 });
  });
});

describe('a mail server that refuses', () => {
  test('three times loses nothing: the queue tries again, later each time, and the fourth attempt arrives', async () => {
    smtp.refuse(3);
    await tell(app.strapi, [person.id], { title: '不可丢失' });
    await digests(MONDAY);
    await jobs.startWorker();
    try {
      const pauses: number[] = [];
      for (let failures = 1; failures <= 3; failures += 1) {
        const [job] = await eventually(async () => {
          const waiting = await waitingMails();
          return waiting[0]?.attempts === failures && waiting[0].run_at > new Date() && waiting;
        });
        pauses.push((job?.run_at.getTime() ?? 0) - Date.now());
        expect(lettersTo(person)).toEqual([]);
        // The pause is seen, not sat out.
        await jobs.sql(
          'select graphile_worker.reschedule_jobs(array[?::bigint], run_at => now())',
          [job?.id],
        );
      }
      expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
      await eventually(() => lettersTo(person)[0]);
      await eventually(async () => (await waitingMails()).length === 0);
    } finally {
      await jobs.worker.stop();
    }
    expect(lettersTo(person)).toHaveLength(1);
    expect(lettersTo(person)[0]?.text).toContain('不可丢失');
    const [delivery] = await deliveriesOf(person);
    expect(delivery).toMatchObject({ state: 'sent', attempts: 4 });
    const errors = await attemptsOf(delivery?.id ?? '');
    expect(errors).toHaveLength(4);
    for (const error of errors.slice(0, 3)) expect(error).toContain('450');
    expect(errors[3]).toBeNull();
  });

  test('all day long: the digest of the next working day takes the messages over, and the old mail is not sent', async () => {
    await tell(app.strapi, [person.id], { title: '昨天' });
    await digests(MONDAY);
    smtp.refuse(1);
    await runMails();
    expect(await deliveriesOf(person)).toMatchObject([{ state: 'failed', attempts: 1 }]);
    await tell(app.strapi, [person.id], { title: '今天' });
    await digests(TUESDAY);
    await runMails();
    const [letter, ...more] = lettersTo(person);
    expect(more).toEqual([]);
    expect(letter?.text).toMatch(/昨天[^]*今天/);
    const [old, fresh] = await deliveriesOf(person);
    expect(old).toMatchObject({ state: 'failed', superseded_by: fresh?.id });
    expect(fresh).toMatchObject({ state: 'sent', superseded_by: null });
  });

  test('a mail that was sent is not sent again when its job runs once more', async () => {
    await tell(app.strapi, [person.id]);
    await digests(MONDAY);
    await runMails();
    await runMails();
    expect(lettersTo(person)).toHaveLength(1);
  });
});
