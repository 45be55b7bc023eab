import type { Core } from '@strapi/strapi';
import type { UnreadCount } from '../contracts/api';
import { query } from '../../../../../database/query';

const COUNT = `
  select count(*)::integer as unread from zhaoshi_notifications.messages
  where recipient_id = ? and read_at is null`;

const READ_ONE = `
  update zhaoshi_notifications.messages set read_at = coalesce(read_at, now())
  where recipient_id = ? and id = ?::bigint returning id`;

const READ_ALL = `
  update zhaoshi_notifications.messages set read_at = now()
  where recipient_id = ? and read_at is null and id <= ?::bigint`;

export async function countUnread(strapi: Core.Strapi, recipientId: number): Promise<UnreadCount> {
  const [row] = await query<UnreadCount>(strapi.db.connection, COUNT, [recipientId]);
  return { unread: row?.unread ?? 0 };
}

/** Marks one of somebody's own messages; false when they have no such message. */
export async function markRead(
  strapi: Core.Strapi,
  recipientId: number,
  id: string,
): Promise<boolean> {
  return (await query(strapi.db.connection, READ_ONE, [recipientId, id])).length > 0;
}

/** Marks everything up to a message; what has arrived since stays unread. */
export async function markAllRead(
  strapi: Core.Strapi,
  recipientId: number,
  upTo: string,
): Promise<void> {
  await query(strapi.db.connection, READ_ALL, [recipientId, upTo]);
}
