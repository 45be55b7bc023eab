import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  DeliveryList,
  MessageList,
  Preferences,
  TemplateItem,
  UnreadCount,
} from '../../../src/plugins/notifications/server/src/contracts/api';
import type { Outbox } from '../../../src/plugins/notifications/server/src/contracts/notifications';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makePerson, signIn, type AdminClient, type Person } from '../directory/support/staff';
import { jobsOf } from '../jobs/jobs-of';
import { EVENT, registerEvent, tell } from './support/world';

type RoleService = {
  create(role: Record<string, unknown>): Promise<{ id: number }>;
  assignPermissions(roleId: number, permissions: Record<string, unknown>[]): Promise<unknown>;
};

let app: TestApp;
let roles = 0;

beforeAll(async () => {
  app = await createTestApp();
  registerEvent(app.strapi);
});
afterAll(() => app?.close());

/** Somebody signed in whose role holds just these actions of the plugin. */
async function somebody(...actions: string[]): Promise<{ person: Person; call: AdminClient }> {
  const service = app.strapi.service('admin::role') as unknown as RoleService;
  const role = await service.create({ name: `notifications-${(roles += 1)}`, description: '' });
  const permissions = actions.map((action) => ({
    action: `plugin::notifications.${action}`,
    subject: null,
    properties: {},
    conditions: [],
  }));
  await service.assignPermissions(role.id, permissions);
  const person = await makePerson(app.strapi, { roles: [role.id] });
  return { person, call: await signIn(app, person) };
}

async function inboxOf(call: AdminClient, search = ''): Promise<MessageList> {
  const { status, body } = await call<MessageList>('GET', `/notifications/messages${search}`);
  expect(status).toBe(200);
  return body.data as MessageList;
}

const unreadOf = async (call: AdminClient) =>
  (await call<UnreadCount>('GET', '/notifications/unread-count')).body.data?.unread;

describe('a message', () => {
  test('exists if and only if the transaction of its event commits', async () => {
    const { person, call } = await somebody();
    const doomed = app.strapi.db.transaction(async ({ trx }) => {
      const outbox = app.strapi.plugin('notifications').service<Outbox>('outbox');
      await outbox.notify({
        trx,
        recipients: [String(person.id)],
        event: EVENT,
        params: { title: '甲', step: '初审' },
        link: '/content-manager',
        urgency: 'urgent',
      });
      throw new Error('refused');
    });
    await expect(doomed).rejects.toThrow('refused');
    expect((await inboxOf(call)).messages).toEqual([]);
    expect(await jobsOf(app.strapi).queued('send-notification-now')).toEqual([]);
    await tell(app.strapi, [person.id]);
    expect((await inboxOf(call)).messages).toHaveLength(1);
  });

  test('comes once to each recipient, and with a key once while it is unread', async () => {
    const { person, call } = await somebody();
    const keyed = { deduplicationKey: 'run-7:overdue' };
    await tell(app.strapi, [person.id, person.id], keyed);
    await tell(app.strapi, [person.id], keyed);
    const { messages, unread } = await inboxOf(call);
    expect([messages.length, unread]).toEqual([1, 1]);
    await call('POST', `/notifications/messages/${messages[0]?.id}/read`);
    await tell(app.strapi, [person.id], keyed);
    expect((await inboxOf(call)).messages).toHaveLength(2);
  });

  test('with the same key from ten callers at once is written once to each of many', async () => {
    const people = await Promise.all([makePerson(app.strapi), makePerson(app.strapi)]);
    const ids = people.map(({ id }) => id);
    const keyed = { deduplicationKey: 'crowd' };
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        tell(app.strapi, index % 2 ? ids : [...ids].reverse(), keyed),
      ),
    );
    const rows = await jobsOf(app.strapi).sql(
      'select 1 from zhaoshi_notifications.messages where recipient_id = any(?)',
      [ids],
    );
    expect(rows).toHaveLength(2);
  });

  test('of an unknown event, without a parameter, to nobody known or out of the panel is refused', async () => {
    const { person, call } = await somebody();
    await expect(tell(app.strapi, [person.id], { event: 'test.nobody' })).rejects.toThrow(
      'test.nobody',
    );
    await expect(tell(app.strapi, [person.id], { params: { title: '甲' } })).rejects.toThrow(
      'step',
    );
    await expect(tell(app.strapi, [Number.NaN])).rejects.toThrow(RangeError);
    for (const link of ['https://evil.example', '//evil.example', 'javascript:alert(1)', '/a\nb']) {
      await expect(tell(app.strapi, [person.id], { link })).rejects.toThrow('path');
    }
    await tell(app.strapi, []);
    expect((await inboxOf(call)).messages).toEqual([]);
  });

  test('keeps its place when the plugin that registered its event is gone', async () => {
    const { person, call } = await somebody();
    await tell(app.strapi, [person.id], { title: '孤儿' });
    const { sql } = jobsOf(app.strapi);
    await sql(
      `update zhaoshi_notifications.messages set event = 'gone.event' where recipient_id = ?`,
      [person.id],
    );
    const [message] = (await inboxOf(call)).messages;
    expect(message?.subject.zh).toBe('gone.event');
    expect(message?.line.zh.split(' ').sort()).toEqual(['初审', '孤儿']);
  });
});

describe('the inbox', () => {
  test('shows the own messages, newest first, in both languages, and nobody else’s', async () => {
    const [mine, other] = [await somebody(), await somebody()];
    await tell(app.strapi, [mine.person.id], { title: '一' });
    await tell(app.strapi, [mine.person.id], { title: '二', urgency: 'urgent' });
    await tell(app.strapi, [other.person.id], { title: '别人的' });
    const list = await inboxOf(mine.call, '?pageSize=1');
    expect(list).toMatchObject({
      unread: 2,
      pagination: { page: 1, pageSize: 1, pageCount: 2, total: 2 },
      messages: [
        {
          subject: { zh: '待审核：《二》', en: 'To review: 二' },
          urgency: 'urgent',
          readAt: null,
        },
      ],
    });
    expect((await inboxOf(mine.call)).messages).toHaveLength(2);
    expect(JSON.stringify(await inboxOf(mine.call))).not.toContain('别人的');
  });

  test('marks one as read, never somebody else’s', async () => {
    const [mine, other] = [await somebody(), await somebody()];
    await tell(app.strapi, [mine.person.id]);
    await tell(app.strapi, [mine.person.id]);
    const [{ id } = { id: '' }] = (await inboxOf(mine.call)).messages;
    const path = `/notifications/messages/${id}/read`;
    expect((await other.call('POST', path)).status).toBe(404);
    expect(await unreadOf(mine.call)).toBe(2);
    expect((await mine.call<UnreadCount>('POST', path)).body.data).toEqual({ unread: 1 });
    expect((await mine.call<UnreadCount>('POST', path)).body.data).toEqual({ unread: 1 });
    expect((await mine.call('POST', '/notifications/messages/x/read')).status).toBe(404);
    expect((await inboxOf(mine.call, '?state=unread')).messages).toHaveLength(1);
  });

  test('marks all as read up to what was on the screen; a message that came since stays', async () => {
    const { person, call } = await somebody();
    await tell(app.strapi, [person.id]);
    await tell(app.strapi, [person.id]);
    const upTo = (await inboxOf(call)).messages[0]?.id;
    await tell(app.strapi, [person.id], { title: '刚到的' });
    const path = '/notifications/messages/read-all';
    expect((await call('POST', path)).status).toBe(400);
    expect((await call<UnreadCount>('POST', path, { upTo })).body.data).toEqual({ unread: 1 });
    expect((await inboxOf(call, '?state=unread')).messages[0]?.subject.zh).toContain('刚到的');
  });

  test('is closed to whoever is not signed in, and refuses nonsense', async () => {
    expect((await fetch(`${app.url}/notifications/messages`)).status).toBe(401);
    const { call } = await somebody();
    for (const search of ['?page=0', '?pageSize=101', '?state=perhaps']) {
      expect((await call('GET', `/notifications/messages${search}`)).status, search).toBe(400);
    }
  });
});

test('preferences are one’s own, kept, and checked', async () => {
  const [mine, other] = [await somebody(), await somebody()];
  const path = '/notifications/preferences';
  const standard = { mail: true, immediateUrgent: false, urgentOnRestDays: false };
  expect((await mine.call<Preferences>('GET', path)).body.data).toEqual(standard);
  const chosen = { mail: true, immediateUrgent: true, urgentOnRestDays: true };
  expect((await mine.call('PUT', path, chosen)).status).toBe(200);
  expect((await mine.call<Preferences>('GET', path)).body.data).toEqual(chosen);
  expect((await other.call<Preferences>('GET', path)).body.data).toEqual(standard);
  const refused = await mine.call('PUT', path, { ...chosen, mail: 'yes' });
  expect([refused.status, refused.body.error?.details?.code]).toEqual([
    400,
    'request.invalid_value',
  ]);
});

describe('the delivery list', () => {
  test('needs its permission', async () => {
    const path = '/notifications/deliveries';
    expect((await (await somebody('edit-templates')).call('GET', path)).status).toBe(403);
    expect((await (await somebody('read-deliveries')).call('GET', path)).status).toBe(200);
  });

  test('shows each mail with its recipient, its state and every attempt', async () => {
    const { call } = await somebody('read-deliveries');
    const person = await makePerson(app.strapi);
    await tell(app.strapi, [person.id]);
    const { runner } = jobsOf(app.strapi);
    const now = new Date('2026-03-02T08:30:00+08:00');
    await runner.run({ task: 'send-notification-digests', now });
    const path = '/notifications/deliveries';
    const { body } = await call<DeliveryList>('GET', `${path}?state=queued&pageSize=100`);
    const found = body.data?.deliveries.find(({ recipientId }) => recipientId === person.id);
    expect(found).toMatchObject({ address: person.email, kind: 'digest', day: '2026-03-02' });
    expect(found).toMatchObject({ state: 'queued', messageCount: 1, attempts: [], sentAt: null });

    const { sql } = jobsOf(app.strapi);
    await sql(
      `insert into zhaoshi_notifications.delivery_attempts values (?, 1, now(), '450 mailbox busy')`,
      [found?.id],
    );
    await sql(
      `update zhaoshi_notifications.deliveries set state = 'failed', attempts = 1 where id = ?`,
      [found?.id],
    );
    const failed = (await call<DeliveryList>('GET', `${path}?state=failed`)).body.data;
    expect(failed?.deliveries).toMatchObject([
      { id: found?.id, attempts: [{ error: '450 mailbox busy' }] },
    ]);
    expect(failed?.deliveries[0]?.recipientName).toMatch(/^测甲\d+$/);
    expect((await call('GET', `${path}?state=lost`)).status).toBe(400);
  });
});

describe('the templates', () => {
  const path = `/notifications/templates/${EVENT}`;
  const text = { subject: '请办：{title}', line: '{step}，请及时办理' };

  test('need their permission', async () => {
    const { call } = await somebody('read-deliveries');
    expect((await call('GET', '/notifications/templates')).status).toBe(403);
    expect((await call('PUT', path, text)).status).toBe(403);
    expect((await call('DELETE', path)).status).toBe(403);
  });

  test('are changed by an administrator, speak at once, and go back to what was shipped', async () => {
    const { person, call } = await somebody('edit-templates');
    await tell(app.strapi, [person.id], { title: '甲' });
    const saved = await call<TemplateItem[]>('PUT', path, text);
    const find = (items?: TemplateItem[]) => items?.find(({ event }) => event === EVENT);
    expect(find(saved.body.data)).toMatchObject({
      ...text,
      isChanged: true,
      placeholders: ['title', 'step'],
      shipped: { subject: '待审核：《{title}》' },
    });
    expect(find(saved.body.data)?.updatedBy).toMatch(/^测甲\d+$/);
    expect((await inboxOf(call)).messages[0]).toMatchObject({
      subject: { zh: '请办：甲', en: 'To review: 甲' },
      line: { zh: '初审，请及时办理' },
    });
    const reset = await call<TemplateItem[]>('DELETE', path);
    expect(find(reset.body.data)).toMatchObject({ isChanged: false, updatedBy: null });
    expect((await inboxOf(call)).messages[0]?.subject.zh).toBe('待审核：《甲》');
  });

  test('with a placeholder nobody fills, or of an unknown event, are refused with a reason in both languages', async () => {
    const { call } = await somebody('edit-templates');
    const refused = await call('PUT', path, { ...text, subject: '{name}' });
    expect(refused.status).toBe(400);
    expect(refused.body.error?.details?.code).toBe('notifications.unknown_placeholder');
    expect(refused.body.error?.details?.message?.zh).toContain('{title} {step}');
    const unknown = await call('PUT', '/notifications/templates/no.such', text);
    expect(unknown.body.error?.details?.code).toBe('notifications.unknown_event');
  });
});

test('old read messages and those of deleted accounts are cleared away; unread ones stay', async () => {
  const { person, call } = await somebody();
  await tell(app.strapi, [person.id], { title: '旧的' });
  await tell(app.strapi, [person.id], { title: '未读' });
  await tell(app.strapi, [2_000_000_000], { title: '无主' });
  const { sql, runner } = jobsOf(app.strapi);
  await sql(
    `update zhaoshi_notifications.messages set read_at = '2024-01-01' where params->>'title' = '旧的'`,
  );
  const result = await runner.run({ task: 'delete-old-notifications', now: new Date() });
  expect(result).toMatchObject({ deletedMessages: 2 });
  expect((await inboxOf(call)).messages.map(({ subject }) => subject.zh)).toEqual([
    '待审核：《未读》',
  ]);
});

test('the ready roles let the system administrator look after the mail', async () => {
  const role = (await app.strapi.db.query('admin::role').findOne({
    where: { code: 'system_administrator' },
    populate: { permissions: true },
  })) as { permissions: { action: string }[] };
  const granted = role.permissions.map(({ action }) => action);
  expect(granted).toContain('plugin::notifications.read-deliveries');
  expect(granted).toContain('plugin::notifications.edit-templates');
});
