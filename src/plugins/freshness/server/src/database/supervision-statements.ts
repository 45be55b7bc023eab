/**
 * Weekly supervision sheets: what stood on each, from which its file is made again. The primary key is what keeps a
 * second run or a second node from sending a second one; a week is on record once all its sheets are out.
 */
export const SUPERVISION_STATEMENTS = `
create table if not exists zhaoshi_freshness.supervision_weeks (
  week date primary key check (extract(isodow from week) = 1),
  finished_at timestamptz not null default now()
);

create table if not exists zhaoshi_freshness.supervision_sheets (
  week date not null check (extract(isodow from week) = 1),
  organization_id text not null,
  on_day date not null,
  overdue integer not null,
  blank integer not null,
  due_soon integer not null,
  recipients integer not null,
  content jsonb not null,
  created_at timestamptz not null default now(),
  primary key (week, organization_id)
);
create index if not exists supervision_sheets_of_organization on zhaoshi_freshness.supervision_sheets (organization_id);
`;
