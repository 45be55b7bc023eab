import type { Attachment, Transaction } from '../contracts/notifications';
import { query } from '../../../../../database/query';
import { MAX_MAIL_BYTES } from './limits';

/** `content` is null where the mail would become larger than mail servers take: then it stays in the inbox. */
export type MailedFile = Omit<Attachment, 'content'> & {
  messageId: string;
  content: Buffer | null;
};

// Added up in the order in which the mail lists its messages; what does not fit is not read.
const FILES = `
  select m.id::text as "messageId", a.name, a.content_type as "contentType",
    case when sum(octet_length(a.content)) over (order by m.urgency = 'urgent' desc, m.id, a.place) <= ?
      then a.content end as content
  from zhaoshi_notifications.messages m
  join zhaoshi_notifications.attachments a on a.message_id = m.id
  where m.delivery_id = ?::bigint
  order by m.urgency = 'urgent' desc, m.id, a.place`;

/** The files of all messages of a mail. */
export function attachmentsOfDelivery(trx: Transaction, deliveryId: string): Promise<MailedFile[]> {
  return query<MailedFile>(trx, FILES, [MAX_MAIL_BYTES, deliveryId]);
}
