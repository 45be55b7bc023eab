import type { Core } from '@strapi/strapi';
import type { Day } from '../../../../../domain/time/day';
import { query } from '../../../../../database/query';

const WAITING = `
  select distinct m.recipient_id from zhaoshi_notifications.messages m
  left join zhaoshi_notifications.deliveries d on d.id = m.delivery_id
  where m.read_at is null and m.mailed_at is null
    and (d.id is null or (d.state <> 'sent' and d.day < ?::date))
  order by m.recipient_id`;

/** Everybody for whom something unread waits that no mail of today has. */
export async function findRecipients(strapi: Core.Strapi, day: Day): Promise<number[]> {
  const rows = await query<{ recipient_id: number }>(strapi.db.connection, WAITING, [day]);
  return rows.map((row) => row.recipient_id);
}
