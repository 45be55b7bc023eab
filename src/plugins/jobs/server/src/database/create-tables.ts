import type { Core } from '@strapi/strapi';

/**
 * What ran, kept after graphile-worker has deleted the finished job. Own schema, so that Strapi's schema sync and
 * its content types never meet it. Times are instants; `result` is small (see record-run.ts).
 */
const statements = `
create schema if not exists zhaoshi_jobs;
create table if not exists zhaoshi_jobs.job_runs (
  id bigint generated always as identity primary key,
  job_id bigint,
  task text not null,
  scheduled_for timestamptz not null,
  is_backfilled boolean not null default false,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  attempt integer not null,
  max_attempts integer not null,
  outcome text not null check (outcome in ('succeeded', 'failed')),
  result jsonb,
  error text,
  check ((outcome = 'failed') = (error is not null))
);
create index if not exists job_runs_task on zhaoshi_jobs.job_runs (task, id desc);
create index if not exists job_runs_job on zhaoshi_jobs.job_runs (job_id, id desc);
create index if not exists job_runs_failed on zhaoshi_jobs.job_runs (id desc) where outcome = 'failed';
`;

/** Creates the plugin's table. Safe to repeat, and on several nodes at once. */
export async function createTables(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('zhaoshi_jobs.schema', 0))");
    await trx.raw(statements);
  });
}
