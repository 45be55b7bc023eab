/**
 * The plugin's tables, in a schema of their own that Strapi's schema sync never meets. Every statement may run again.
 *
 * `ledger` is append-only: triggers refuse everything but INSERT, replication included. A writer puts its entry into
 * `ledger_intake`; a trigger deferred to the commit takes the ledger's lock and only then draws the sequence number, so
 * that the order of numbers is the order in which readers come to see them (a plain identity would let a reader skip
 * an event that commits late). The lock is the last one a transaction takes, and held for the commit only.
 */
export const STATEMENTS = `
create schema if not exists zhaoshi_publication;

create table if not exists zhaoshi_publication.index_number_counters (
  organization_id text not null,
  year integer not null check (year between 1900 and 2099),
  last_serial integer not null check (last_serial between 1 and 99999),
  primary key (organization_id, year)
);

create table if not exists zhaoshi_publication.publications (
  uid text not null,
  document_id text not null,
  index_number text not null unique,
  numbered_by text not null,
  number_year integer not null,
  number_serial integer not null,
  state text not null check (state in ('public', 'withdrawn')),
  title text not null,
  digest text not null,
  organization_id text,
  category_id text,
  category_path text,
  first_published_at timestamptz not null,
  last_changed_at timestamptz not null,
  last_checked_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawal_reason text check (withdrawal_reason in ('error', 'superseded', 'secrecy', 'privacy', 'court', 'other')),
  withdrawal_explanation text,
  replacement_id text,
  primary key (uid, document_id),
  unique (numbered_by, number_year, number_serial),
  check ((state = 'withdrawn') = (withdrawn_at is not null)),
  check ((withdrawn_at is not null) = (withdrawal_reason is not null))
);

create index if not exists publications_newest on zhaoshi_publication.publications
  (last_changed_at desc, document_id) where state = 'public';
create index if not exists publications_of_organization on zhaoshi_publication.publications
  (organization_id, last_changed_at desc) where state = 'public';
create index if not exists publications_of_code on zhaoshi_publication.publications
  (index_number text_pattern_ops);

create table if not exists zhaoshi_publication.contents (
  digest text primary key,
  content json not null
);

create table if not exists zhaoshi_publication.ledger (
  sequence bigint generated always as identity primary key,
  event_id uuid not null unique default gen_random_uuid(),
  recorded_at timestamptz not null,
  kind text not null check (kind in ('published', 'changed', 'unchanged', 'corrected', 'withdrawn', 'restored', 'expired', 'moved')),
  occurred_at timestamptz not null,
  uid text not null,
  document_id text not null,
  index_number text not null,
  title text not null,
  organization_id text,
  category_id text,
  category_path text,
  channels text[] not null,
  digest text not null,
  changed_fields text[] not null,
  is_major boolean not null,
  change_note text,
  actor_kind text not null check (actor_kind in ('person', 'token', 'task')),
  actor_id text,
  actor_name text not null,
  reason text check (reason in ('error', 'superseded', 'secrecy', 'privacy', 'court', 'other')),
  explanation text,
  replacement_id text,
  is_first boolean not null,
  formed_on date,
  first_published_at timestamptz not null,
  legacy_published_at timestamptz,
  check ((kind = 'withdrawn') = (reason is not null))
);
create index if not exists ledger_by_document on zhaoshi_publication.ledger (uid, document_id, sequence);
create index if not exists ledger_by_organization on zhaoshi_publication.ledger (organization_id, sequence);
create index if not exists ledger_by_category on zhaoshi_publication.ledger (category_path text_pattern_ops, sequence);
create index if not exists ledger_by_time on zhaoshi_publication.ledger (recorded_at, sequence);
create index if not exists ledger_first on zhaoshi_publication.ledger (occurred_at) where is_first;

create table if not exists zhaoshi_publication.ledger_intake (
  id bigint generated always as identity primary key,
  entry jsonb not null
);

create or replace function zhaoshi_publication.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'zhaoshi_publication.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create or replace trigger ledger_append_only before update or delete on zhaoshi_publication.ledger
  for each row execute function zhaoshi_publication.refuse_change();
create or replace trigger ledger_append_only_truncate before truncate on zhaoshi_publication.ledger
  for each statement execute function zhaoshi_publication.refuse_change();
alter table zhaoshi_publication.ledger enable always trigger ledger_append_only;
alter table zhaoshi_publication.ledger enable always trigger ledger_append_only_truncate;

create or replace function zhaoshi_publication.keep_number() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or (old.uid, old.document_id, old.index_number, old.numbered_by, old.number_year, old.number_serial, old.first_published_at)
    is distinct from (new.uid, new.document_id, new.index_number, new.numbered_by, new.number_year, new.number_serial, new.first_published_at) then
    raise exception 'an index number and the first publication are kept for ever' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create or replace trigger publications_keep_number before update or delete on zhaoshi_publication.publications
  for each row execute function zhaoshi_publication.keep_number();
create or replace trigger publications_keep_number_truncate before truncate on zhaoshi_publication.publications
  for each statement execute function zhaoshi_publication.refuse_change();
alter table zhaoshi_publication.publications enable always trigger publications_keep_number;
alter table zhaoshi_publication.publications enable always trigger publications_keep_number_truncate;

create or replace function zhaoshi_publication.take_in() returns trigger language plpgsql as $$
declare entry zhaoshi_publication.ledger;
begin
  perform pg_advisory_xact_lock(hashtextextended('zhaoshi_publication.ledger', 2));
  entry := jsonb_populate_record(null::zhaoshi_publication.ledger, new.entry);
  insert into zhaoshi_publication.ledger (
    recorded_at, kind, occurred_at, uid, document_id, index_number, title, organization_id, category_id, category_path,
    channels, digest, changed_fields, is_major, change_note, actor_kind, actor_id, actor_name, reason, explanation,
    replacement_id, is_first, formed_on, first_published_at, legacy_published_at)
  values (
    -- Never earlier than the event before, even when the clock was set back.
    greatest(clock_timestamp(), (select l.recorded_at + interval '1 microsecond'
      from zhaoshi_publication.ledger l order by l.sequence desc limit 1)), entry.kind, entry.occurred_at, entry.uid, entry.document_id, entry.index_number, entry.title,
    entry.organization_id, entry.category_id, entry.category_path, entry.channels, entry.digest, entry.changed_fields,
    entry.is_major, entry.change_note, entry.actor_kind, entry.actor_id, entry.actor_name, entry.reason,
    entry.explanation, entry.replacement_id, entry.is_first, entry.formed_on, entry.first_published_at,
    entry.legacy_published_at);
  delete from zhaoshi_publication.ledger_intake where id = new.id;
  return null;
end $$;
do $$ begin
  if not exists (select from pg_trigger where tgname = 'ledger_take_in') then
    create constraint trigger ledger_take_in after insert on zhaoshi_publication.ledger_intake
      deferrable initially deferred for each row execute function zhaoshi_publication.take_in();
  end if;
end $$;

create table if not exists zhaoshi_publication.refused_saves (
  id bigint generated always as identity primary key,
  uid text not null,
  document_id text not null,
  actor_id text not null,
  revision integer,
  body jsonb not null,
  refused_at timestamptz not null default now(),
  unique (uid, document_id, actor_id)
);
`;
