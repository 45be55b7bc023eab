import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/**
 * Puts a failed job back to the front of the queue with all its attempts.
 * Throws `jobs.not_retryable` when the job is gone, runs now, or has not failed.
 */
export async function retryJob(strapi: Core.Strapi, jobId: string): Promise<void> {
  const { rows } = await strapi.db.connection.raw<{ rows: unknown[] }>(
    `select r.id from graphile_worker.jobs j
     cross join lateral graphile_worker.reschedule_jobs(array[j.id], run_at => now(), attempts => 0) r
     where j.id = ? and j.locked_at is null and j.last_error is not null`,
    [jobId],
  );
  if (rows.length === 0) {
    throw new errors.ApplicationError(`Job ${jobId} is not waiting after a failure`, {
      code: 'jobs.not_retryable',
    });
  }
}
