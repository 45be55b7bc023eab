import type { Core } from '@strapi/strapi';
import { query } from '../../../../../database/query';

/** Read messages and mails are looked up for a while; a year covers the annual inspection. */
const KEEP_DAYS = 366;

const MESSAGES = `
  with gone as (
    delete from zhaoshi_notifications.messages m
    where m.read_at < ?::timestamptz - make_interval(days => ?::integer)
      or not exists (select 1 from admin_users u where u.id = m.recipient_id)
    returning 1)
  select count(*)::integer as count from gone`;

const DELIVERIES = `
  with gone as (
    delete from zhaoshi_notifications.deliveries
    where created_at < ?::timestamptz - make_interval(days => ?::integer) returning 1)
  select count(*)::integer as count from gone`;

const PREFERENCES = `
  delete from zhaoshi_notifications.preferences p
  where not exists (select 1 from admin_users u where u.id = p.user_id)`;

/** Deletes what is past its keeping time, and what belonged to accounts that are gone. Unread messages stay. */
export async function deleteOld(
  strapi: Core.Strapi,
  now: Date,
): Promise<{ deletedMessages: number; deletedDeliveries: number }> {
  return strapi.db.transaction(async ({ trx }) => {
    const [messages] = await query<{ count: number }>(trx, MESSAGES, [now, KEEP_DAYS]);
    const [deliveries] = await query<{ count: number }>(trx, DELIVERIES, [now, KEEP_DAYS]);
    await query(trx, PREFERENCES);
    return { deletedMessages: messages?.count ?? 0, deletedDeliveries: deliveries?.count ?? 0 };
  });
}
