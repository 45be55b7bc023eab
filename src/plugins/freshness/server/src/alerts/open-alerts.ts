import type { Knex } from 'knex';
import type { AlertLevel } from '../../../../../domain/freshness/alerts';
import type { FreshnessStatus } from '../../../../../domain/freshness/status';
import type { ColumnKey } from '../contracts/places';
import { query } from '../../../../../database/query';

/** A column with what was last told about it; `told` is null where nothing ever was. */
export type ColumnAlert = ColumnKey & {
  status: FreshnessStatus;
  dueOn: string | null;
  policyName: string;
  told: FreshnessStatus | null;
  since: string | null;
  level: AlertLevel | null;
  plannedOn: string | null;
};

/** Columns whose status is another than the one last told, and those in a breach that may have to go one level up. */
export function columnsToLookAt(connection: Knex): Promise<ColumnAlert[]> {
  return query<ColumnAlert>(
    connection,
    `select s.category_id as "categoryId", s.organization_id as "organizationId", s.status,
       s.due_on::text as "dueOn", coalesce(p.name, '') as "policyName", a.status as told,
       a.since::text as since, a.level, a.planned_on::text as "plannedOn"
     from zhaoshi_freshness.statuses s
     left join zhaoshi_freshness.alerts a
       on a.category_id = s.category_id and a.organization_id = s.organization_id
     left join zhaoshi_freshness.policies p on p.key = s.policy_key
     where a.status is distinct from s.status or a.since is not null
     order by s.organization_id, s.category_path`,
  );
}

type Next = { status: FreshnessStatus; since: string | null; level: AlertLevel | null };

/**
 * Compare-and-set: writes what is told now, only while what was told last is still what was read. False when another
 * node was faster; then it tells.
 */
export async function moveAlert(
  trx: Knex,
  { categoryId, organizationId, told, level }: ColumnAlert,
  next: Next & { isToRecheck: boolean },
): Promise<boolean> {
  const rows = await query(
    trx,
    `insert into zhaoshi_freshness.alerts as a
       (category_id, organization_id, status, since, level, is_to_recheck)
     values (?, ?, ?, ?, ?, ?)
     on conflict (category_id, organization_id) do update set status = excluded.status,
       since = excluded.since, level = excluded.level,
       is_to_recheck = excluded.is_to_recheck or (a.is_to_recheck and excluded.since is null),
       planned_on = case when excluded.since is not null then a.planned_on end
     where a.status is not distinct from ? and a.level is not distinct from ?
     returning 1`,
    [
      categoryId,
      organizationId,
      next.status,
      next.since,
      next.level,
      next.isToRecheck,
      told,
      level,
    ],
  );
  return rows.length > 0;
}
