/**
 * The plugin's tables, in a schema of their own that Strapi's schema sync never meets. Every statement may run again.
 *
 * A document has one run under way: a partial unique index says so beside the code. `records` is append-only. A run
 * carries its plan and its approvals as JSON, because they are frozen and read as a whole; what lists filter by are
 * columns.
 */
export const STATEMENTS = `
create schema if not exists zhaoshi_review;

create table if not exists zhaoshi_review.workflows (
  key text primary key,
  name text not null,
  track text not null check (track in ('standard', 'emergency')),
  steps jsonb not null,
  version integer not null default 1,
  updated_by_name text,
  updated_at timestamptz not null default now()
);

create table if not exists zhaoshi_review.workflow_targets (
  id bigint generated always as identity primary key,
  workflow_key text not null references zhaoshi_review.workflows (key) on delete cascade,
  track text not null,
  uid text not null,
  category_id text,
  organization_id text
);
alter table zhaoshi_review.workflow_targets add column if not exists category_id text;

create table if not exists zhaoshi_review.runs (
  id bigint generated always as identity primary key,
  version integer not null default 1,
  uid text not null,
  document_id text not null,
  title text not null,
  organization_id text,
  workflow_key text not null,
  workflow_name text not null,
  workflow_version integer not null,
  track text not null check (track in ('standard', 'emergency', 'imported')),
  plan jsonb not null,
  state text not null check (state in ('open', 'returned', 'approved', 'completing', 'completed', 'declined', 'cancelled')),
  step_index integer not null,
  step_duty text,
  round integer not null,
  digest text not null,
  submitter_id text not null,
  submitter_name text not null,
  author_ids jsonb not null,
  approvals jsonb not null,
  assignee_id text,
  emergency_reason text,
  submitted_at timestamptz not null,
  step_reached_at timestamptz not null,
  due_on date,
  publish_at timestamptz,
  publish_by_id text,
  escalated_turn text,
  ended_at timestamptz,
  remarks text
);
alter table zhaoshi_review.runs add column if not exists remarks text;
create unique index if not exists runs_one_under_way on zhaoshi_review.runs (uid, document_id)
  where state in ('open', 'returned', 'approved');
create index if not exists runs_of_document on zhaoshi_review.runs (uid, document_id, id desc);
create index if not exists runs_to_do on zhaoshi_review.runs (step_duty, organization_id, due_on)
  where state in ('open', 'completing');
create index if not exists runs_of_submitter on zhaoshi_review.runs (submitter_id, id desc);
create index if not exists runs_to_publish on zhaoshi_review.runs (publish_at) where state = 'approved' and publish_at is not null;

create table if not exists zhaoshi_review.records (
  id bigint generated always as identity primary key,
  run_id bigint not null references zhaoshi_review.runs (id),
  uid text not null,
  document_id text not null,
  round integer not null,
  step_key text,
  step_name text,
  action text not null,
  actor_kind text not null check (actor_kind in ('person', 'token', 'task')),
  actor_id text,
  actor_name text not null,
  on_behalf_of_id text,
  on_behalf_of_name text,
  duty text,
  opinion text,
  result text,
  details jsonb not null default '{}',
  digest text not null,
  due_on date,
  is_on_time boolean,
  recorded_at timestamptz not null default clock_timestamp()
);
create index if not exists records_of_run on zhaoshi_review.records (run_id, id);
create index if not exists records_of_document on zhaoshi_review.records (uid, document_id, id);
create index if not exists records_of_actor on zhaoshi_review.records (actor_id, uid, document_id, id desc);

create or replace function zhaoshi_review.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'zhaoshi_review.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create or replace trigger records_append_only before update or delete on zhaoshi_review.records
  for each row execute function zhaoshi_review.refuse_change();
create or replace trigger records_append_only_truncate before truncate on zhaoshi_review.records
  for each statement execute function zhaoshi_review.refuse_change();
alter table zhaoshi_review.records enable always trigger records_append_only;
alter table zhaoshi_review.records enable always trigger records_append_only_truncate;

create table if not exists zhaoshi_review.contents (
  digest text primary key,
  content json not null
);

create table if not exists zhaoshi_review.contributions (
  uid text not null,
  document_id text not null,
  person_id text not null,
  person_name text not null,
  contributed_at timestamptz not null default now(),
  primary key (uid, document_id, person_id)
);

create table if not exists zhaoshi_review.delegations (
  id bigint generated always as identity primary key,
  from_id text not null,
  from_name text not null,
  to_id text not null,
  to_name text not null,
  from_on date not null,
  to_on date not null,
  reason text not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  check (from_on <= to_on),
  check (from_id <> to_id)
);
create index if not exists delegations_to on zhaoshi_review.delegations (to_id, to_on) where revoked_at is null;

create table if not exists zhaoshi_review.comments (
  id bigint generated always as identity primary key,
  uid text not null,
  document_id text not null,
  field text,
  text text not null,
  author_id text not null,
  author_name text not null,
  parent_id bigint references zhaoshi_review.comments (id),
  created_at timestamptz not null default now(),
  resolved_at timestamptz,
  resolved_by_name text
);
create index if not exists comments_of_document on zhaoshi_review.comments (uid, document_id, id);

create table if not exists zhaoshi_review.imports_below (
  id bigint generated always as identity primary key,
  began_at timestamptz not null default now(),
  recorded_at timestamptz
);

create table if not exists zhaoshi_review.words (
  id bigint generated always as identity primary key,
  version integer not null default 1,
  wrong text not null unique check (char_length(wrong) between 1 and 50),
  "right" text not null check (char_length("right") between 1 and 50 and "right" <> wrong),
  severity text not null check (severity in ('block', 'confirm', 'hint')),
  note text not null default '' check (char_length(note) <= 200),
  enabled boolean not null default true,
  updated_by_name text,
  updated_at timestamptz not null default now()
);

create table if not exists zhaoshi_review.ready_lists (
  name text primary key,
  put_at timestamptz not null default now()
);
`;
