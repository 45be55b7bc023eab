import { MAX_ATTACHMENT_BYTES } from '../attachments/limits';

/**
 * The plugin's tables, in a schema of their own that Strapi's schema sync never meets. Every statement may run again.
 *
 * A message belongs to at most one delivery at a time; `mailed_at` is written with the success of that delivery. The
 * unique index on (recipient, day) of digests is what keeps a second run, or a second node, from sending a second one.
 */
export const STATEMENTS = `
create schema if not exists zhaoshi_notifications;

create table if not exists zhaoshi_notifications.deliveries (
  id bigint generated always as identity primary key,
  recipient_id integer not null,
  address text not null,
  kind text not null check (kind in ('digest', 'urgent')),
  day date not null,
  message_ids bigint[] not null,
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  attempts integer not null default 0,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  superseded_by bigint references zhaoshi_notifications.deliveries on delete set null,
  check ((state = 'sent') = (sent_at is not null))
);
create unique index if not exists deliveries_one_digest on zhaoshi_notifications.deliveries
  (recipient_id, day, kind) where kind = 'digest';
create index if not exists deliveries_open on zhaoshi_notifications.deliveries (recipient_id)
  where state <> 'sent' and superseded_by is null;
create index if not exists deliveries_by_state on zhaoshi_notifications.deliveries (state, id desc);

create table if not exists zhaoshi_notifications.delivery_attempts (
  delivery_id bigint not null references zhaoshi_notifications.deliveries on delete cascade,
  attempt integer not null,
  attempted_at timestamptz not null,
  error text,
  primary key (delivery_id, attempt)
);

create table if not exists zhaoshi_notifications.messages (
  id bigint generated always as identity primary key,
  recipient_id integer not null,
  event text not null,
  params jsonb not null,
  link text not null,
  urgency text not null check (urgency in ('normal', 'urgent')),
  deduplication_key text,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  mailed_at timestamptz,
  delivery_id bigint references zhaoshi_notifications.deliveries on delete set null
);
create index if not exists messages_inbox on zhaoshi_notifications.messages (recipient_id, id desc);
create index if not exists messages_unread on zhaoshi_notifications.messages (recipient_id, id desc)
  where read_at is null;
create index if not exists messages_unmailed on zhaoshi_notifications.messages (recipient_id)
  where read_at is null and mailed_at is null;
create index if not exists messages_of_delivery on zhaoshi_notifications.messages (delivery_id);
create unique index if not exists messages_once_while_unread on zhaoshi_notifications.messages
  (recipient_id, deduplication_key) where read_at is null and deduplication_key is not null;

create table if not exists zhaoshi_notifications.attachments (
  message_id bigint not null references zhaoshi_notifications.messages on delete cascade,
  place integer not null check (place > 0),
  name text not null,
  content_type text not null,
  content bytea not null check (octet_length(content) between 1 and ${MAX_ATTACHMENT_BYTES}),
  primary key (message_id, place)
);

create table if not exists zhaoshi_notifications.preferences (
  user_id integer primary key,
  mail boolean not null,
  immediate_urgent boolean not null,
  urgent_on_rest_days boolean not null
);

create table if not exists zhaoshi_notifications.templates (
  event text primary key,
  subject text not null,
  line text not null,
  updated_by text not null,
  updated_at timestamptz not null
);
`;
