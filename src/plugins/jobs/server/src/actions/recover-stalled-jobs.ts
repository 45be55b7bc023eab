import type { Core } from '@strapi/strapi';
import { LEASE_LOCK } from './hold-lease';

/** A pool takes its lease a moment after its first job; younger locks are left alone. */
const MIN_LOCK_AGE = "interval '5 seconds'";

/**
 * Gives back the jobs of workers that died without giving them back themselves: whoever gets the session lock of a
 * worker pool knows that nobody holds it. Returns how many worker pools were dead.
 */
export async function recoverStalledJobs(strapi: Core.Strapi): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    const { rows } = (await trx.raw(
      `with holders as materialized (
         select distinct locked_by from graphile_worker.jobs
         where locked_by is not null and locked_at < now() - ${MIN_LOCK_AGE}
       )
       select locked_by from holders where pg_try_advisory_xact_lock(${LEASE_LOCK.replace('?', 'locked_by')})`,
    )) as { rows: { locked_by: string }[] };
    if (rows.length > 0) {
      const dead = rows.map((row) => row.locked_by);
      await trx.raw('select graphile_worker.force_unlock_workers(?::text[])', [dead]);
      strapi.log.warn(`jobs: took back the jobs of ${rows.length} worker(s) that had died`);
    }
    return rows.length;
  });
}
