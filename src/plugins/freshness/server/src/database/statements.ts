import { CHECK_STATEMENTS } from './check-statements';
import { DOCUMENT_STATEMENTS } from './document-statements';
import { SUPERVISION_STATEMENTS } from './supervision-statements';

/**
 * The plugin's tables, in a schema of their own that Strapi's schema sync never meets. Every statement may run again.
 *
 * `items` and `columns` are what is left of the ledger's events, folded in their order (`src/domain/freshness`);
 * `ledger_position` says up to which. `statuses` is what the columns are today, counted anew when the day, the policies
 * or the catalog change; `snapshots` is what they were, one a day, never changed, with the rule as it was then.
 */
export const STATEMENTS = `
create schema if not exists zhaoshi_freshness;

create table if not exists zhaoshi_freshness.settings (
  is_only boolean primary key default true check (is_only),
  migration_until date,
  escalate_after_workdays integer not null default 5 check (escalate_after_workdays between 1 and 60)
);
insert into zhaoshi_freshness.settings default values on conflict do nothing;

create table if not exists zhaoshi_freshness.policies (
  key text primary key,
  version integer not null default 1,
  name text not null,
  target_kind text not null,
  target_uid text,
  target_id text,
  terms jsonb not null,
  legal_title text not null,
  legal_provision text,
  is_unsure boolean not null default false,
  is_ready boolean not null default false,
  is_enabled boolean not null default true,
  valid_from date,
  valid_to date,
  changed_at timestamptz not null default now(),
  changed_by text
);

create table if not exists zhaoshi_freshness.policy_changes (
  id bigint generated always as identity primary key,
  key text not null,
  version integer not null,
  policy jsonb,
  changed_by_id text,
  changed_by text not null,
  changed_at timestamptz not null default now()
);

create table if not exists zhaoshi_freshness.ledger_position (
  is_only boolean primary key default true check (is_only),
  sequence bigint not null default 0,
  event_id uuid
);
insert into zhaoshi_freshness.ledger_position default values on conflict do nothing;

create table if not exists zhaoshi_freshness.items (
  uid text not null,
  document_id text not null,
  category_id text,
  organization_id text,
  is_public boolean not null,
  title text not null,
  actor_id text,
  state jsonb not null,
  primary key (uid, document_id)
);
create index if not exists items_of_column on zhaoshi_freshness.items (category_id, organization_id) where is_public;

create table if not exists zhaoshi_freshness.columns (
  category_id text not null,
  organization_id text not null,
  state jsonb not null,
  primary key (category_id, organization_id)
);

create table if not exists zhaoshi_freshness.confirmations (
  id bigint generated always as identity primary key,
  category_id text not null,
  organization_id text not null,
  confirmed_on date not null,
  note text not null,
  evidence text,
  person_id text not null,
  person_name text not null,
  recorded_at timestamptz not null default now()
);
create index if not exists confirmations_of_column on zhaoshi_freshness.confirmations (category_id, organization_id);

create table if not exists zhaoshi_freshness.organization_records (
  organization_id text primary key,
  updated_at timestamp not null,
  record jsonb not null
);
create table if not exists zhaoshi_freshness.record_changes (
  id bigint generated always as identity primary key,
  category_id text not null,
  organization_id text not null,
  changed_on date not null,
  fields text[] not null,
  recorded_at timestamptz not null default now()
);
create index if not exists record_changes_of_column on zhaoshi_freshness.record_changes (category_id, organization_id);

create table if not exists zhaoshi_freshness.statuses (
  category_id text not null,
  organization_id text not null,
  category_path text not null,
  status text not null,
  counts_as_overdue boolean not null,
  policy_key text,
  counter_group text,
  due_on date,
  last_new_item_on date,
  report jsonb not null,
  primary key (category_id, organization_id)
);
create index if not exists statuses_by_path on zhaoshi_freshness.statuses (category_path text_pattern_ops);
create index if not exists statuses_by_organization on zhaoshi_freshness.statuses (organization_id, status);
create index if not exists statuses_by_due on zhaoshi_freshness.statuses (status, due_on);

create table if not exists zhaoshi_freshness.status_basis (
  is_only boolean primary key default true check (is_only),
  today date,
  catalog text,
  policies text
);
insert into zhaoshi_freshness.status_basis default values on conflict do nothing;

create table if not exists zhaoshi_freshness.snapshots (
  day date not null,
  category_id text not null,
  organization_id text not null,
  category_path text not null,
  status text not null,
  counts_as_overdue boolean not null,
  policy jsonb,
  problems jsonb not null,
  due_on date,
  last_new_item_on date,
  last_reset_on date,
  days_left integer,
  primary key (day, category_id, organization_id)
);
create index if not exists snapshots_of_category on zhaoshi_freshness.snapshots (category_id, day);

create table if not exists zhaoshi_freshness.alerts (
  category_id text not null,
  organization_id text not null,
  status text not null,
  since date,
  level text,
  planned_on date,
  is_to_recheck boolean not null default false,
  primary key (category_id, organization_id)
);
create index if not exists alerts_open on zhaoshi_freshness.alerts (since) where since is not null;
create table if not exists zhaoshi_freshness.alert_records (
  id bigint generated always as identity primary key,
  category_id text not null,
  organization_id text not null,
  kind text not null check (kind in
    ('due_soon', 'overdue', 'blank', 'recovered', 'escalated', 'acknowledged', 'rechecked')),
  on_day date not null,
  level text,
  planned_on date,
  note text,
  person_id text,
  person_name text,
  recorded_at timestamptz not null default now()
);
create index if not exists alert_records_of_column on zhaoshi_freshness.alert_records (category_id, organization_id);

create table if not exists zhaoshi_freshness.snapshot_days (
  day date primary key,
  columns integer not null,
  taken_at timestamptz not null default now()
);

${DOCUMENT_STATEMENTS}
${SUPERVISION_STATEMENTS}
create or replace function zhaoshi_freshness.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'zhaoshi_freshness.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
do $$
declare name text;
begin
  foreach name in array array['policy_changes', 'confirmations', 'document_confirmations', 'record_changes',
    'snapshots', 'snapshot_days', 'alert_records', 'supervision_sheets'] loop
    execute format('create or replace trigger append_only before update or delete on zhaoshi_freshness.%I
      for each row execute function zhaoshi_freshness.refuse_change()', name);
    execute format('create or replace trigger append_only_truncate before truncate on zhaoshi_freshness.%I
      for each statement execute function zhaoshi_freshness.refuse_change()', name);
    execute format('alter table zhaoshi_freshness.%I enable always trigger append_only', name);
    execute format('alter table zhaoshi_freshness.%I enable always trigger append_only_truncate', name);
  end loop;
end $$;
${CHECK_STATEMENTS}
`;
