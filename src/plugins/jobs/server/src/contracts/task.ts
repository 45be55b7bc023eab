import type { Core } from '@strapi/strapi';
import type { Schedule } from '../schedule/schedule';
import type { JsonObject } from './json';

/**
 * The contract of a task. Register it in your plugin's (or the application's) `register()` or `bootstrap()`; the
 * worker starts when the server listens, and the registry is closed then.
 *
 * ```ts
 * strapi.plugin('jobs').service('registry').register({
 *   name: 'send-digest',
 *   titleKey: 'notifications.task.send-digest',
 *   schedule: { everyDayAt: '08:30' },
 *   backfillHours: 12,
 *   run: async ({ strapi, now, signal }) => ({ sent: await sendDigests({ strapi, now, signal }) }),
 * });
 * ```
 *
 * A task is **idempotent and driven by data** ("everything due by now and not done"): it may run again after a
 * failure, after a crash, beside another node, or late by hours. It opens its own transactions, one per item.
 */
export type TaskDefinition<Payload extends JsonObject = JsonObject> = {
  /** Unique, kebab-case, at most 100 characters; it is stored with queued jobs, so renaming loses them. */
  name: string;
  /** Key of the title in the admin's translations. */
  titleKey: string;
  /** Local time in Asia/Shanghai; without it the task runs only when it is enqueued. */
  schedule?: Schedule;
  /** How far back missed times are made up after downtime, in hours (0: not at all). Missed times that still wait collapse into one job. */
  backfillHours?: number;
  /** Attempts before a job is left as failed; the pauses grow exponentially. Default 8 (about half an hour in all). */
  maxAttempts?: number;
  run(context: TaskContext<Payload>): Promise<JsonObject | void>;
};

export type TaskContext<Payload extends JsonObject = JsonObject> = {
  strapi: Core.Strapi;
  payload: Payload;
  /** The clock. Judge what is due by this, never by the system time. */
  now: Date;
  /** When the job was due; earlier than `now` for retries and for back-filled times. */
  scheduledFor: Date;
  /** Aborted a few seconds after the server was told to stop: finish the current item and return. */
  signal: AbortSignal;
};
