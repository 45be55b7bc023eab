import type { Core } from '@strapi/strapi';
import type { Attachment } from '../contracts/notifications';
import { query } from '../../../../../database/query';

const READ = `
  select a.name, a.content_type as "contentType", a.content
  from zhaoshi_notifications.attachments a
  join zhaoshi_notifications.messages m on m.id = a.message_id
  where m.recipient_id = ? and a.message_id = ?::bigint and a.place = ?`;

/** A file of somebody's own message; null when there is none, and of messages of others alike. */
export async function readAttachment(
  strapi: Core.Strapi,
  args: { recipientId: number; messageId: string; place: number },
): Promise<Attachment | null> {
  const { recipientId, messageId, place } = args;
  const bindings = [recipientId, messageId, place];
  const [found] = await query<Attachment>(strapi.db.connection, READ, bindings);
  return found ?? null;
}
