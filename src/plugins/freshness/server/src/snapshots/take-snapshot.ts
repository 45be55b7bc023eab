import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { query } from '../../../../../database/query';

/** Whether the snapshot of a day is kept. */
export async function isTaken(connection: Knex, day: string): Promise<boolean> {
  const rows = await query(
    connection,
    'select 1 from zhaoshi_freshness.snapshot_days where day = ?',
    [day],
  );
  return rows.length > 0;
}

/**
 * Keeps what every column was at the end of a day; once, whoever comes first. Does nothing unless the statuses are of
 * that day: then another node has kept it already.
 */
export async function takeSnapshot(strapi: Core.Strapi, day: string): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('zhaoshi_freshness.fold', 0))");
    const taken = await query(
      trx,
      `insert into zhaoshi_freshness.snapshot_days (day, columns)
       select b.today, (select count(*) from zhaoshi_freshness.statuses)
       from zhaoshi_freshness.status_basis b where b.today = ?
       on conflict do nothing returning day`,
      [day],
    );
    if (taken.length === 0) return;
    await query(
      trx,
      `insert into zhaoshi_freshness.snapshots
       select ?::date, s.category_id, s.organization_id, s.category_path, s.status,
         s.counts_as_overdue, case when p.key is not null then jsonb_build_object('key', p.key,
           'counterGroup', p.terms->'counterGroup', 'severity', p.terms->'severity',
           'points', p.terms->'points', 'isUnsure', p.is_unsure) end,
         s.report->'problems',
         s.due_on, s.last_new_item_on, (s.report->'lastReset'->>'on')::date,
         (s.report->>'daysLeft')::integer
       from zhaoshi_freshness.statuses s
       left join zhaoshi_freshness.policies p on p.key = s.policy_key`,
      [day],
    );
  });
}
