import type { Attachment, Transaction } from '../contracts/notifications';
import { query } from '../../../../../database/query';

const INSERT = `
  insert into zhaoshi_notifications.attachments (message_id, place, name, content_type, content)
  select message_id, ?::integer, ?, ?, ?::bytea from unnest(?::bigint[]) as t(message_id)`;

/** Keeps the files of messages that were written just now, a copy for each. */
export async function storeAttachments(
  trx: Transaction,
  args: { messageIds: readonly string[]; attachments: readonly Attachment[] },
): Promise<void> {
  const { messageIds, attachments } = args;
  for (const [index, { name, contentType, content }] of attachments.entries()) {
    await query(trx, INSERT, [index + 1, name, contentType, content, [...messageIds]]);
  }
}
