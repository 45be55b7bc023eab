import type { Core } from '@strapi/strapi';
import { listAttachments } from '../attachments/list-attachments';
import type { MessageItem, MessageList } from '../contracts/api';
import type { TextParams, Urgency } from '../contracts/notifications';
import { query } from '../../../../../database/query';
import { textsOf } from '../templates/texts-of';

type Row = {
  id: string;
  event: string;
  params: string;
  link: string;
  urgency: Urgency;
  created_at: Date;
  read_at: Date | null;
};

export type ListMessagesArgs = {
  recipientId: number;
  onlyUnread: boolean;
  page: number;
  pageSize: number;
};

const LIST = `
  select id::text, event, params::text, link, urgency, created_at, read_at
  from zhaoshi_notifications.messages
  where recipient_id = ? and (read_at is null or not ?::boolean)
  order by id desc limit ? offset ?`;

const COUNT = `
  select count(*)::integer as total, (count(*) filter (where read_at is null))::integer as unread
  from zhaoshi_notifications.messages where recipient_id = ?`;

/** A page of somebody's own messages, newest first. */
export async function listMessages(
  strapi: Core.Strapi,
  { recipientId, onlyUnread, page, pageSize }: ListMessagesArgs,
): Promise<MessageList> {
  const connection = strapi.db.connection;
  const [rows, counts, speak] = await Promise.all([
    query<Row>(connection, LIST, [recipientId, onlyUnread, pageSize, (page - 1) * pageSize]),
    query<{ total: number; unread: number }>(connection, COUNT, [recipientId]),
    textsOf(strapi),
  ]);
  const ids = rows.map(({ id }) => id);
  const attachmentsOf = await listAttachments(connection, ids);
  const { total: all, unread } = counts[0] ?? { total: 0, unread: 0 };
  const total = onlyUnread ? unread : all;
  const messages = rows.map((row): MessageItem => ({
    id: row.id,
    event: row.event,
    ...speak(row.event, JSON.parse(row.params) as TextParams),
    link: row.link,
    urgency: row.urgency,
    createdAt: row.created_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
    attachments: attachmentsOf(row.id),
  }));
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  return { messages, unread, pagination: { page, pageSize, pageCount, total } };
}
