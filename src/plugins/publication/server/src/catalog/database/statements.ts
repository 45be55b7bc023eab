/**
 * Tables of the catalog's history. Every statement may run again.
 *
 * `category_history` holds each state a category was in, with the time it held; the row that holds now has no end.
 * `catalog_operations` says who did what and why. Both are append-only, but for the end of a state that is over.
 */
export const CATALOG_STATEMENTS = `
create table if not exists zhaoshi_publication.catalog_operations (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('move', 'merge', 'split', 'close', 'reopen', 'merge-organizations', 'abolish-organization')),
  done_at timestamptz not null,
  effective_on date not null,
  note text not null,
  actor_kind text not null check (actor_kind in ('person', 'token', 'task')),
  actor_id text,
  actor_name text not null,
  request jsonb not null
);
create or replace trigger catalog_operations_append_only before update or delete on zhaoshi_publication.catalog_operations
  for each row execute function zhaoshi_publication.refuse_change();
create or replace trigger catalog_operations_append_only_truncate before truncate on zhaoshi_publication.catalog_operations
  for each statement execute function zhaoshi_publication.refuse_change();
alter table zhaoshi_publication.catalog_operations enable always trigger catalog_operations_append_only;
alter table zhaoshi_publication.catalog_operations enable always trigger catalog_operations_append_only_truncate;

create table if not exists zhaoshi_publication.category_history (
  id bigint generated always as identity primary key,
  category_id text not null,
  code text not null,
  name text not null,
  path text not null,
  parent_id text,
  state text not null check (state in ('open', 'closed', 'merged')),
  successor_id text,
  responsible_organization_id text,
  valid_from timestamptz not null,
  valid_to timestamptz,
  operation_id bigint references zhaoshi_publication.catalog_operations,
  check (valid_to is null or valid_to >= valid_from)
);
create unique index if not exists category_history_open on zhaoshi_publication.category_history (category_id) where valid_to is null;
create index if not exists category_history_by_category on zhaoshi_publication.category_history (category_id, valid_from);
create index if not exists category_history_by_path on zhaoshi_publication.category_history (path, valid_from desc);
create index if not exists category_history_by_code on zhaoshi_publication.category_history (code, valid_from desc);
create index if not exists category_history_by_time on zhaoshi_publication.category_history (valid_from);

create or replace function zhaoshi_publication.close_history_only() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or old.valid_to is not null or new.valid_to is null
    or (to_jsonb(old) - 'valid_to') is distinct from (to_jsonb(new) - 'valid_to') then
    raise exception 'zhaoshi_publication.category_history is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create or replace trigger category_history_append_only before update or delete on zhaoshi_publication.category_history
  for each row execute function zhaoshi_publication.close_history_only();
create or replace trigger category_history_append_only_truncate before truncate on zhaoshi_publication.category_history
  for each statement execute function zhaoshi_publication.refuse_change();
alter table zhaoshi_publication.category_history enable always trigger category_history_append_only;
alter table zhaoshi_publication.category_history enable always trigger category_history_append_only_truncate;

create index if not exists publications_by_category on zhaoshi_publication.publications (category_id);
`;
