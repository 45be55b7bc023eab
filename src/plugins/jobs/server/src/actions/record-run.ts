import type { Core } from '@strapi/strapi';
import type { JsonObject } from '../contracts/json';

const MAX_RESULT_CHARACTERS = 10_000;
const MAX_ERROR_CHARACTERS = 4_000;

export type RunRecord = {
  /** Null when the task was run by hand, outside the queue. */
  jobId: string | null;
  task: string;
  scheduledFor: Date;
  isBackfilled: boolean;
  startedAt: Date;
  finishedAt: Date;
  attempt: number;
  maxAttempts: number;
  result: JsonObject | null;
  error: unknown;
};

/** Writes down how a run ended. A result too long to read is dropped, an error text is cut. */
export async function recordRun(strapi: Core.Strapi, run: RunRecord): Promise<void> {
  const hasFailed = run.error !== undefined;
  await strapi.db.connection.raw(
    `insert into zhaoshi_jobs.job_runs (job_id, task, scheduled_for, is_backfilled, started_at, finished_at,
       attempt, max_attempts, outcome, result, error)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)`,
    [
      run.jobId,
      run.task,
      run.scheduledFor,
      run.isBackfilled,
      run.startedAt,
      run.finishedAt,
      run.attempt,
      run.maxAttempts,
      hasFailed ? 'failed' : 'succeeded',
      run.result ? toSmallJson(run.result) : null,
      hasFailed ? describe(run.error) : null,
    ] as never[],
  );
}

function toSmallJson(result: JsonObject): string {
  const json = JSON.stringify(result);
  return json.length <= MAX_RESULT_CHARACTERS
    ? json
    : JSON.stringify({ isTooLong: true, characters: json.length });
}

function describe(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // PostgreSQL's text holds no NUL.
  return text.replaceAll('\0', '').slice(0, MAX_ERROR_CHARACTERS) || 'Error';
}
