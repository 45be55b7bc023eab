import { DEFAULT_DUE_DAYS } from '../../../../../domain/statistics/due-on';

/**
 * The plugin's tables, in a schema of their own that Strapi's schema sync never meets. Every statement may run again.
 *
 * `indicator_sets` and `units` are what holds now, with every former version kept beside them. `returns` holds the working
 * state of each unit's return: `cells` is what stands in it, counted and worked out cells included; `auto` what was counted,
 * from which records, and what a person wrote over it. What was done to it is in `return_history`, what was frozen in
 * `frozen_returns`, and neither is ever changed.
 */
export const STATEMENTS = `
create schema if not exists zhaoshi_statistics;

create table if not exists zhaoshi_statistics.settings (
  is_only boolean primary key default true check (is_only),
  due_day_district integer not null default ${DEFAULT_DUE_DAYS.district} check (due_day_district between 1 and 28),
  due_day_city integer not null default ${DEFAULT_DUE_DAYS.city} check (due_day_city between 1 and 28),
  reminders jsonb,
  units_version integer not null default 0,
  migration_until date
);
insert into zhaoshi_statistics.settings default values on conflict do nothing;

create table if not exists zhaoshi_statistics.indicator_sets (
  key text primary key,
  version integer not null,
  body jsonb not null,
  is_enabled boolean not null default false,
  is_ready boolean not null default false,
  changed_at timestamptz not null default now(),
  changed_by text
);
create table if not exists zhaoshi_statistics.indicator_set_versions (
  key text not null,
  version integer not null,
  body jsonb not null,
  changed_at timestamptz not null default now(),
  changed_by text,
  primary key (key, version)
);

create table if not exists zhaoshi_statistics.units (
  unit_id text not null,
  valid_from text,
  body jsonb not null
);
create unique index if not exists units_by_time on zhaoshi_statistics.units (unit_id, coalesce(valid_from, ''));
create table if not exists zhaoshi_statistics.unit_versions (
  version integer primary key,
  body jsonb not null,
  changed_at timestamptz not null default now(),
  changed_by text
);

create table if not exists zhaoshi_statistics.rounds (
  set_key text not null,
  quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  set_version integer not null,
  opened_at timestamptz not null default now(),
  published_at timestamptz,
  primary key (set_key, quarter)
);

create table if not exists zhaoshi_statistics.returns (
  id bigint generated always as identity primary key,
  set_key text not null,
  quarter text not null,
  unit_id text not null,
  unit_name text not null,
  unit_level text not null,
  organization_id text,
  office_id text,
  office_name text,
  office_organization_id text,
  due_on date not null,
  state text not null default 'draft' check (state in
    ('draft', 'self_reviewed', 'submitted', 'returned', 'accepted', 'aggregated', 'frozen')),
  version integer not null default 0,
  revision integer not null default 1,
  revision_reason text,
  filler_ids text[] not null default '{}',
  self_reviewer_id text,
  cells jsonb not null default '{}',
  auto jsonb not null default '{}',
  footer jsonb not null default '{}',
  explanations jsonb not null default '{}',
  source_digests jsonb not null default '{}',
  ledger_sequence bigint not null default 0,
  counted_at timestamptz,
  submitted_at timestamptz,
  unique (set_key, quarter, unit_id),
  foreign key (set_key, quarter) references zhaoshi_statistics.rounds
);
alter table zhaoshi_statistics.returns add column if not exists source_bases jsonb not null default '{}';
create index if not exists returns_by_office on zhaoshi_statistics.returns (office_id, quarter, state);
create index if not exists returns_by_quarter on zhaoshi_statistics.returns (set_key, quarter, state);
create index if not exists returns_by_organization on zhaoshi_statistics.returns (organization_id, quarter);

create table if not exists zhaoshi_statistics.return_history (
  id bigint generated always as identity primary key,
  return_id bigint not null references zhaoshi_statistics.returns,
  revision integer not null,
  version integer not null,
  move text not null,
  from_state text not null,
  to_state text not null,
  reason text,
  changes jsonb not null default '[]',
  person_id text,
  person_name text not null,
  happened_at timestamptz not null default now()
);
alter table zhaoshi_statistics.return_history add column if not exists fill_kind text
  check (fill_kind in ('typed', 'recounted', 'imported'));
create index if not exists return_history_of on zhaoshi_statistics.return_history (return_id);

create table if not exists zhaoshi_statistics.frozen_returns (
  return_id bigint not null references zhaoshi_statistics.returns,
  revision integer not null,
  text text not null,
  digest text not null,
  source_digests jsonb not null,
  ledger_sequence bigint not null,
  frozen_at timestamptz not null default now(),
  primary key (return_id, revision)
);
alter table zhaoshi_statistics.frozen_returns add column if not exists source_bases jsonb not null default '{}';
alter table zhaoshi_statistics.frozen_returns add column if not exists counted_at timestamptz;
create table if not exists zhaoshi_statistics.frozen_totals (
  set_key text not null,
  quarter text not null,
  unit_id text not null,
  revision integer not null,
  text text not null,
  digest text not null,
  units_version integer not null,
  frozen_at timestamptz not null default now(),
  primary key (set_key, quarter, unit_id, revision)
);

create table if not exists zhaoshi_statistics.reminders (
  return_id bigint not null references zhaoshi_statistics.returns,
  on_day date not null,
  kind text not null,
  primary key (return_id, on_day, kind)
);

create or replace function zhaoshi_statistics.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'zhaoshi_statistics.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
do $$
declare name text;
begin
  foreach name in array array['indicator_set_versions', 'unit_versions', 'return_history', 'frozen_returns', 'frozen_totals'] loop
    execute format('create or replace trigger append_only before update or delete on zhaoshi_statistics.%I
      for each row execute function zhaoshi_statistics.refuse_change()', name);
    execute format('create or replace trigger append_only_truncate before truncate on zhaoshi_statistics.%I
      for each statement execute function zhaoshi_statistics.refuse_change()', name);
    execute format('alter table zhaoshi_statistics.%I enable always trigger append_only', name);
    execute format('alter table zhaoshi_statistics.%I enable always trigger append_only_truncate', name);
  end loop;
end $$;
`;
