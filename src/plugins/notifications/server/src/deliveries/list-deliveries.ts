import type { Core } from '@strapi/strapi';
import { personName, type NamedPerson } from '../../../../../documents/person-name';
import type {
  AttemptItem,
  DeliveryItem,
  DeliveryKind,
  DeliveryList,
  DeliveryState,
} from '../contracts/api';
import { query } from '../../../../../database/query';

type Row = NamedPerson & {
  id: string;
  kind: DeliveryKind;
  day: string;
  recipient_id: number;
  user_id: number | null;
  address: string;
  message_count: number;
  state: DeliveryState;
  created_at: Date;
  sent_at: Date | null;
  superseded_by: string | null;
};

type AttemptRow = { delivery_id: string; attempted_at: Date; error: string | null };

export type ListDeliveriesArgs = {
  state?: DeliveryState | undefined;
  page: number;
  pageSize: number;
};

const LIST = `
  select d.id::text, d.kind, d.day::text, d.recipient_id, u.id as user_id, d.address,
    cardinality(d.message_ids) as message_count, d.state, d.created_at, d.sent_at,
    d.superseded_by::text, u.firstname, u.lastname, u.username, u.email
  from zhaoshi_notifications.deliveries d left join admin_users u on u.id = d.recipient_id
  where d.state = coalesce(?, d.state) order by d.id desc limit ? offset ?`;

const COUNT = `
  select count(*)::integer as total from zhaoshi_notifications.deliveries
  where state = coalesce(?, state)`;

const ATTEMPTS = `
  select delivery_id::text, attempted_at, error from zhaoshi_notifications.delivery_attempts
  where delivery_id = any(?::bigint[]) order by delivery_id, attempt`;

function toItem(row: Row, attempts: AttemptItem[]): DeliveryItem {
  return {
    id: row.id,
    kind: row.kind,
    day: row.day,
    recipientId: row.recipient_id,
    recipientName: row.user_id === null ? null : personName(row),
    address: row.address,
    messageCount: row.message_count,
    state: row.state,
    attempts,
    createdAt: row.created_at.toISOString(),
    sentAt: row.sent_at?.toISOString() ?? null,
    supersededBy: row.superseded_by,
  };
}

/** A page of all mails with every attempt to send them, newest first. */
export async function listDeliveries(
  strapi: Core.Strapi,
  { state, page, pageSize }: ListDeliveriesArgs,
): Promise<DeliveryList> {
  const connection = strapi.db.connection;
  const wanted = state ?? null;
  const [rows, counts] = await Promise.all([
    query<Row>(connection, LIST, [wanted, pageSize, (page - 1) * pageSize]),
    query<{ total: number }>(connection, COUNT, [wanted]),
  ]);
  const attempts = await query<AttemptRow>(connection, ATTEMPTS, [rows.map((row) => row.id)]);
  const attemptsOf = (id: string): AttemptItem[] =>
    attempts
      .filter((row) => row.delivery_id === id)
      .map((row) => ({ at: row.attempted_at.toISOString(), error: row.error }));
  const total = counts[0]?.total ?? 0;
  return {
    deliveries: rows.map((row) => toItem(row, attemptsOf(row.id))),
    pagination: { page, pageSize, pageCount: Math.max(1, Math.ceil(total / pageSize)), total },
  };
}
