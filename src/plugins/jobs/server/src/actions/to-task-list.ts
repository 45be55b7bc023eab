import type { Core } from '@strapi/strapi';
import type { TaskList } from 'graphile-worker';
import type { JsonObject } from '../contracts/json';
import type { RegisteredTask } from '../services/registry';
import { runTask } from './run-task';

/** What graphile-worker's cron adds to a payload. */
type CronPayload = JsonObject & { _cron?: { ts: string; backfilled?: boolean } };

/** The registered tasks as graphile-worker calls them. */
export function toTaskList(strapi: Core.Strapi, tasks: RegisteredTask[]): TaskList {
  return Object.fromEntries(
    tasks.map((task) => [
      task.name,
      async (raw, { job, abortSignal }) => {
        const { _cron: cron, ...payload } = (raw ?? {}) as CronPayload;
        await runTask(strapi, {
          task,
          payload,
          now: new Date(),
          // `run_at` moves with every retry, the cron time does not.
          scheduledFor: cron ? new Date(cron.ts) : job.run_at,
          signal: abortSignal,
          job: {
            id: job.id,
            attempt: job.attempts,
            maxAttempts: job.max_attempts,
            isBackfilled: cron?.backfilled ?? false,
          },
        });
      },
    ]),
  ) satisfies TaskList;
}
