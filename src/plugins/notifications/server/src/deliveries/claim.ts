import type { Core } from '@strapi/strapi';
import type { Day } from '../../../../../domain/time/day';
import type { DeliveryKind } from '../contracts/api';
import type { Transaction } from '../contracts/notifications';
import { query } from '../../../../../database/query';

type Queue = {
  enqueue(args: {
    task: string;
    payload: { deliveryId: string };
    trx: Transaction;
  }): Promise<string>;
};

export type ClaimArgs = { recipientId: number; kind: DeliveryKind; day: Day; now: Date };

/** The account, if it may get mail: active, and mail not switched off. */
const RECIPIENT = `
  select u.email from admin_users u
  left join zhaoshi_notifications.preferences p on p.user_id = u.id
  where u.id = ? and u.is_active and not coalesce(u.blocked, false) and coalesce(p.mail, true)
    and (not ?::boolean or coalesce(p.immediate_urgent, false))`;

/**
 * Mails of earlier days that did not get through: today's takes their messages over. The lock waits for one that is
 * being sent this moment; the state is then looked at again.
 */
const LEFT_OVER = `
  select id::text from zhaoshi_notifications.deliveries
  where recipient_id = ? and state <> 'sent' and superseded_by is null and day < ?::date
  order by id for update`;

const DUE = `
  select id::text from zhaoshi_notifications.messages
  where recipient_id = ? and read_at is null and mailed_at is null
    and (delivery_id is null or delivery_id = any(?::bigint[]))
    and (not ?::boolean or urgency = 'urgent')
  order by id for update`;

const CREATE = `
  insert into zhaoshi_notifications.deliveries (recipient_id, address, kind, day, message_ids, created_at)
  values (?, ?, ?, ?::date, ?::bigint[], ?)
  on conflict (recipient_id, day, kind) where kind = 'digest' do nothing
  returning id::text`;

const TAKE = `
  update zhaoshi_notifications.messages set delivery_id = ?::bigint where id = any(?::bigint[])`;

const SUPERSEDE = `
  update zhaoshi_notifications.deliveries set superseded_by = ?::bigint where id = any(?::bigint[])`;

const ids = async (trx: Transaction, statement: string, bindings: unknown[]) =>
  (await query<{ id: string }>(trx, statement, bindings)).map((row) => row.id);

/**
 * Makes one mail of what waits for a person, and queues it, in one transaction. Null when nothing waits, when the
 * person gets no mail, or when today's digest exists.
 */
export async function claim(strapi: Core.Strapi, args: ClaimArgs): Promise<string | null> {
  const { recipientId, kind, day, now } = args;
  const isUrgent = kind === 'urgent';
  return strapi.db.transaction(async ({ trx }) => {
    const [person] = await query<{ email: string }>(trx, RECIPIENT, [recipientId, isUrgent]);
    if (!person) return null;
    const leftOver = isUrgent ? [] : await ids(trx, LEFT_OVER, [recipientId, day]);
    const due = await ids(trx, DUE, [recipientId, leftOver, isUrgent]);
    if (due.length === 0) return null;
    const [created] = await ids(trx, CREATE, [recipientId, person.email, kind, day, due, now]);
    if (!created) return null;
    await query(trx, TAKE, [created, due]);
    await query(trx, SUPERSEDE, [created, leftOver]);
    const queue = strapi.plugin('jobs').service<Queue>('queue');
    const payload = { deliveryId: created };
    await queue.enqueue({ task: 'send-notification-mail', payload, trx });
    return created;
  });
}
