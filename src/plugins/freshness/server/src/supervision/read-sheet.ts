import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  daysOver,
  SUPERVISED,
  type SupervisedStatus,
} from '../../../../../domain/freshness/supervision';
import { peopleOf } from '../alerts/recipients';
import type { Catalog } from '../catalog/read-catalog';
import { trailOf } from '../catalog/trail';
import { query } from '../../../../../database/query';
import type { StoredPolicy } from '../policies/stored-policy';
import { reportOf } from '../statuses/status-row';
import type { Sheet, SheetRow } from './sheet';

type Row = {
  category_id: string;
  report: unknown;
  since: string | null;
  planned_on: string | null;
  note: string | null;
  person_name: string | null;
};

export type Day = {
  week: string;
  today: string;
  catalog: Catalog;
  policies: ReadonlyMap<string, StoredPolicy>;
};

const IN_TROUBLE = `
  select distinct organization_id as id from zhaoshi_freshness.statuses
  where status = any(?) order by id`;

/** Organizations with at least one column that is overdue, blank or due soon. */
export async function organizationsInTrouble(connection: Knex): Promise<string[]> {
  const rows = await query<{ id: string }>(connection, IN_TROUBLE, [[...SUPERVISED]]);
  return rows.map(({ id }) => id);
}

// An acknowledgement counts for as long as its planned day is kept beside the breach.
const ROWS = `
  select s.category_id, s.report, a.since::text as since, a.planned_on::text as planned_on,
    r.note, r.person_name
  from zhaoshi_freshness.statuses s
  left join zhaoshi_freshness.alerts a
    on a.category_id = s.category_id and a.organization_id = s.organization_id
  left join lateral (
    select note, person_name from zhaoshi_freshness.alert_records
    where category_id = s.category_id and organization_id = s.organization_id
      and kind = 'acknowledged' and a.planned_on is not null
    order by alert_records.id desc limit 1) r on true
  where s.organization_id = ? and s.status = any(?)
  order by array_position(?::text[], s.status), s.due_on nulls first, s.category_path`;

function toRow(row: Row, { catalog, policies, today }: Day): SheetRow {
  const report = reportOf(row);
  const policy = policies.get(report.policyKey ?? '');
  const { title, provision } = policy?.legalBasis ?? { title: null, provision: null };
  return {
    trail: trailOf(catalog, row.category_id),
    status: report.status as SupervisedStatus,
    policy: policy?.name ?? null,
    legalBasis: title && `${title}${provision ?? ''}`,
    lastResetOn: report.lastReset?.on ?? null,
    dueOn: report.dueOn,
    over: daysOver({ report, since: row.since, today }),
    plannedOn: row.planned_on,
    note: row.note,
    notedBy: row.person_name,
  };
}

/** The sheet of an organization from the statuses of today; null where nothing is wrong. */
export async function readSheet(
  strapi: Core.Strapi,
  organizationId: string,
  day: Day,
): Promise<Sheet | null> {
  const bindings = [organizationId, [...SUPERVISED], [...SUPERVISED]];
  const rows = await query<Row>(strapi.db.connection, ROWS, bindings);
  if (rows.length === 0) return null;
  const { catalog, week, today } = day;
  const asked = { catalog, organizationId, level: 'responsible' } as const;
  const responsible = await peopleOf(strapi, asked);
  return {
    week,
    onDay: today,
    organizationId,
    organizationName: catalog.organizations.get(organizationId)?.name ?? organizationId,
    responsible: responsible.map(({ name }) => name),
    rows: rows.map((row) => toRow(row, day)),
  };
}
