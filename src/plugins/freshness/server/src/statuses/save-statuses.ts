import type { Knex } from 'knex';
import type { ColumnKey } from '../contracts/places';
import { query } from '../../../../../database/query';
import type { CountedStatus } from './count-statuses';

function toRow({
  categoryId,
  organizationId,
  categoryPath,
  report,
  policy,
  lastNewItemOn,
}: CountedStatus) {
  return {
    category_id: categoryId,
    organization_id: organizationId,
    category_path: categoryPath,
    status: report.status,
    counts_as_overdue: report.countsAsOverdue,
    policy_key: policy?.key ?? null,
    counter_group: policy?.counterGroup ?? null,
    due_on: report.dueOn,
    last_new_item_on: lastNewItemOn,
    report,
  };
}

const INSERT = `insert into zhaoshi_freshness.statuses
  select * from jsonb_populate_recordset(null::zhaoshi_freshness.statuses, ?::jsonb)`;

const REPLACE = `on conflict (category_id, organization_id) do update set
  category_path = excluded.category_path, status = excluded.status,
  counts_as_overdue = excluded.counts_as_overdue, policy_key = excluded.policy_key,
  counter_group = excluded.counter_group, due_on = excluded.due_on,
  last_new_item_on = excluded.last_new_item_on, report = excluded.report`;

/** Replaces the statuses of some columns; one that is no column any more has none. */
export async function replaceStatuses(
  trx: Knex,
  columns: readonly ColumnKey[],
  counted: readonly CountedStatus[],
): Promise<void> {
  await query(
    trx,
    `delete from zhaoshi_freshness.statuses s
     using jsonb_to_recordset(?::jsonb) as k("categoryId" text, "organizationId" text)
     where s.category_id = k."categoryId" and s.organization_id = k."organizationId"`,
    [JSON.stringify(columns)],
  );
  await query(trx, `${INSERT} ${REPLACE}`, [JSON.stringify(counted.map(toRow))]);
}

/** Replaces all of them; rows that stay the same are not written again. */
export async function replaceAllStatuses(
  trx: Knex,
  counted: readonly CountedStatus[],
): Promise<void> {
  const rows = JSON.stringify(counted.map(toRow));
  await query(
    trx,
    `delete from zhaoshi_freshness.statuses s where not exists (
       select from jsonb_populate_recordset(null::zhaoshi_freshness.statuses, ?::jsonb) n
       where n.category_id = s.category_id and n.organization_id = s.organization_id)`,
    [rows],
  );
  await query(trx, `${INSERT} ${REPLACE} where statuses is distinct from excluded`, [rows]);
}
