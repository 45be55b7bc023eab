/**
 * Availability and links. Probes are never changed; single ones are deleted when they are old, their counts a day, kept
 * in the same transaction, stay for ever. A site that is removed keeps its probes: what the inspection would have said
 * of a past day does not change.
 */
export const CHECK_STATEMENTS = `
create table if not exists zhaoshi_freshness.hosts (
  host text primary key,
  holder uuid not null,
  free_at timestamptz not null
);

create table if not exists zhaoshi_freshness.sites (
  id integer generated always as identity primary key,
  organization_id text not null,
  name text not null,
  url text not null,
  kind text not null check (kind in ('home', 'second_level')),
  is_enabled boolean not null,
  last_slot bigint,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null,
  removed_at timestamptz
);
create unique index if not exists sites_one_url on zhaoshi_freshness.sites (url) where removed_at is null;
create index if not exists sites_of_organization on zhaoshi_freshness.sites (organization_id);

create table if not exists zhaoshi_freshness.probes (
  id bigint generated always as identity primary key,
  site_id integer not null references zhaoshi_freshness.sites,
  slot bigint not null,
  probed_at timestamptz not null,
  url text not null,
  is_opened boolean,
  status integer,
  cause text,
  detail text,
  redirects integer not null,
  duration_ms integer not null,
  unique (site_id, slot)
);
create index if not exists probes_by_time on zhaoshi_freshness.probes (probed_at);

create table if not exists zhaoshi_freshness.probe_days (
  site_id integer not null references zhaoshi_freshness.sites,
  day date not null,
  probes integer not null,
  failures integer not null,
  primary key (site_id, day),
  check (failures between 0 and probes)
);

create or replace function zhaoshi_freshness.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'zhaoshi_freshness.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create or replace trigger probes_append_only before update on zhaoshi_freshness.probes
  for each row execute function zhaoshi_freshness.refuse_change();
create or replace trigger probes_append_only_truncate before truncate on zhaoshi_freshness.probes
  for each statement execute function zhaoshi_freshness.refuse_change();

create table if not exists zhaoshi_freshness.ledger_places (
  reader text primary key,
  cursor text not null
);

create table if not exists zhaoshi_freshness.links (
  id bigint generated always as identity primary key,
  url text not null unique,
  host text not null,
  state text not null default 'unchecked'
    check (state in ('unchecked', 'ok', 'closed', 'failing', 'broken', 'refused')),
  cause text,
  detail text,
  status integer,
  final_url text,
  failures integer not null default 0,
  failed_since timestamptz,
  last_checked_at timestamptz,
  next_check_at timestamptz
);
create index if not exists links_due on zhaoshi_freshness.links (next_check_at) where next_check_at is not null;
create index if not exists links_by_state on zhaoshi_freshness.links (state);

create table if not exists zhaoshi_freshness.link_places (
  link_id bigint not null references zhaoshi_freshness.links on delete cascade,
  uid text not null,
  document_id text not null,
  field text not null,
  address text not null,
  title text not null,
  organization_id text,
  primary key (uid, document_id, field, link_id)
);
create index if not exists link_places_of_link on zhaoshi_freshness.link_places (link_id);
create index if not exists link_places_of_organization on zhaoshi_freshness.link_places (organization_id);
`;
