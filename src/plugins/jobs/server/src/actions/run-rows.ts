import type { Outcome, RunItem } from '../contracts/api';
import type { JsonObject } from '../contracts/json';
import type { RegisteredTask } from '../services/registry';

/** Columns of a run `r`, with the job `j` that is still in the queue. */
export const RUN_COLUMNS = `
  r.id, r.job_id, r.task, r.scheduled_for, r.is_backfilled, r.started_at, r.attempt, r.max_attempts,
  r.outcome, r.result::text as result, r.error,
  (extract(epoch from r.finished_at - r.started_at) * 1000)::int as duration_ms,
  (r.outcome = 'failed' and j.id is not null and j.locked_at is null and r.id =
    (select max(n.id) from zhaoshi_jobs.job_runs n where n.job_id = r.job_id)) as can_retry,
  case when j.attempts < j.max_attempts then j.run_at end as next_attempt_at`;

export const JOIN_JOB = 'left join graphile_worker.jobs j on j.id = r.job_id';

export type RunRow = {
  id: string;
  job_id: string | null;
  task: string;
  scheduled_for: Date;
  is_backfilled: boolean;
  started_at: Date;
  duration_ms: number;
  attempt: number;
  max_attempts: number;
  outcome: Outcome;
  /** JSON text: Strapi switches the driver's own parsing off. */
  result: string | null;
  error: string | null;
  can_retry: boolean;
  next_attempt_at: Date | null;
};

export function toRunItem(row: RunRow, tasks: RegisteredTask[]): RunItem {
  return {
    id: row.id,
    jobId: row.job_id,
    task: row.task,
    titleKey: tasks.find((task) => task.name === row.task)?.titleKey ?? null,
    scheduledFor: row.scheduled_for.toISOString(),
    isBackfilled: row.is_backfilled,
    startedAt: row.started_at.toISOString(),
    durationMs: row.duration_ms,
    attempt: row.attempt,
    maxAttempts: row.max_attempts,
    outcome: row.outcome,
    result: row.result === null ? null : (JSON.parse(row.result) as JsonObject),
    error: row.error,
    canRetry: row.can_retry,
    nextAttemptAt: row.can_retry ? (row.next_attempt_at?.toISOString() ?? null) : null,
  };
}
