import type { AttachmentItem } from '../contracts/api';
import type { Transaction } from '../contracts/notifications';
import { query } from '../../../../../database/query';

const LIST = `
  select message_id::text as "messageId", place, name, octet_length(content) as bytes
  from zhaoshi_notifications.attachments where message_id = any(?::bigint[])
  order by message_id, place`;

/** The files of messages without their content, by the id of the message. */
export async function listAttachments(
  connection: Transaction,
  messageIds: readonly string[],
): Promise<(messageId: string) => AttachmentItem[]> {
  const rows = await query<AttachmentItem & { messageId: string }>(connection, LIST, [
    [...messageIds],
  ]);
  return (messageId) =>
    rows
      .filter((row) => row.messageId === messageId)
      .map(({ place, name, bytes }) => ({ place, name, bytes }));
}
