/**
 * Single documents: those a rule of their own holds for, and those that were formed and are not public yet (article 26).
 * `told` is the status last told; what was told of columns is in `alerts`.
 */
export const DOCUMENT_STATEMENTS = `
create table if not exists zhaoshi_freshness.document_statuses (
  uid text not null,
  document_id text not null,
  kind text not null check (kind in ('policy', 'formation')),
  title text not null,
  category_id text,
  organization_id text,
  status text not null,
  counts_as_overdue boolean not null,
  policy_key text,
  due_on date,
  report jsonb not null,
  told text,
  primary key (uid, document_id, kind)
);
create index if not exists document_statuses_by_due on zhaoshi_freshness.document_statuses (due_on);
create table if not exists zhaoshi_freshness.document_confirmations (
  id bigint generated always as identity primary key,
  uid text not null,
  document_id text not null,
  confirmed_on date not null,
  note text not null,
  evidence text,
  person_id text not null,
  person_name text not null,
  recorded_at timestamptz not null default now()
);
create index if not exists document_confirmations_of on zhaoshi_freshness.document_confirmations (uid, document_id);
`;
