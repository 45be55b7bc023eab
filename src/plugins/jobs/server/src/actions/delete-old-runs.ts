import type { Core } from '@strapi/strapi';
import { getConfig } from '../get-config';

/** Deletes records past their keeping time, and jobs that used up their attempts and are as old. */
export async function deleteOldRuns(
  strapi: Core.Strapi,
  now: Date,
): Promise<{ deletedRuns: number; deletedJobs: number }> {
  const { keepSucceededDays, keepFailedDays } = getConfig(strapi);
  return strapi.db.transaction(async ({ trx }) => {
    const runs = (await trx.raw(
      `delete from zhaoshi_jobs.job_runs where finished_at < ?::timestamptz
         - make_interval(days => case outcome when 'failed' then ?::int else ?::int end)`,
      [now, keepFailedDays, keepSucceededDays],
    )) as { rowCount: number };
    const jobs = (await trx.raw(
      `select * from graphile_worker.complete_jobs(array(
         select id from graphile_worker.jobs
         where attempts >= max_attempts and locked_at is null
           and updated_at < ?::timestamptz - make_interval(days => ?::int)))`,
      [now, keepFailedDays],
    )) as { rowCount: number };
    return { deletedRuns: runs.rowCount, deletedJobs: jobs.rowCount };
  });
}
