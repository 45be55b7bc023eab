import type { Core } from '@strapi/strapi';
import { actAsTask } from '../../../../../documents/actor';
import type { JsonObject } from '../contracts/json';
import type { RegisteredTask } from '../services/registry';
import { recordRun, type RunRecord } from './record-run';

export type RunTaskArgs = {
  task: RegisteredTask;
  payload: JsonObject;
  now: Date;
  scheduledFor: Date;
  signal: AbortSignal;
  job: { id: string | null; attempt: number; maxAttempts: number; isBackfilled: boolean };
};

/** Runs a task once and records how it ended. Throws what the task throws, so that the queue tries again. */
export async function runTask(strapi: Core.Strapi, args: RunTaskArgs): Promise<JsonObject | null> {
  const { task, payload, now, scheduledFor, signal, job } = args;
  const run: RunRecord = {
    jobId: job.id,
    task: task.name,
    scheduledFor,
    isBackfilled: job.isBackfilled,
    startedAt: new Date(),
    finishedAt: new Date(),
    attempt: job.attempt,
    maxAttempts: job.maxAttempts,
    result: null,
    error: undefined,
  };
  try {
    const work = () => task.run({ strapi, payload, now, scheduledFor, signal });
    run.result = (await actAsTask(task.name, work)) ?? null;
    return run.result;
  } catch (error) {
    run.error = error ?? new Error('The task threw nothing');
    throw run.error;
  } finally {
    run.finishedAt = new Date();
    // A run that succeeded must not be repeated because its record could not be written.
    await recordRun(strapi, run).catch((error: unknown) => {
      strapi.log.error(`jobs: the run of "${task.name}" could not be recorded: ${String(error)}`);
    });
  }
}
