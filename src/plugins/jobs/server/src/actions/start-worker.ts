import type { Core } from '@strapi/strapi';
import { Logger, parseCronItems, run, type Runner } from 'graphile-worker';
import type { Pool } from 'pg';
import { openPool } from '../database/open-pool';
import { getConfig } from '../get-config';
import { getService } from '../get-service';
import { holdLease, type Lease } from './hold-lease';
import { recoverStalledJobs } from './recover-stalled-jobs';
import { toCronItems } from './to-cron-items';
import { toTaskList } from './to-task-list';

/** After a stop, running tasks get this long before their signal is aborted. */
const ABORT_AFTER_MS = 5_000;
const strapiLevel = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const;

export type RunningWorker = { runner: Runner; pool: Pool; lease: Lease };

/** Starts graphile-worker in this process: the queue, the schedules, and the lease that shows it is alive. */
export async function startWorker(strapi: Core.Strapi): Promise<RunningWorker> {
  const registry = getService(strapi, 'registry');
  registry.close();
  await recoverStalledJobs(strapi);
  const pool = openPool(strapi);
  const lease = holdLease(strapi);
  try {
    const runner = await run({
      pgPool: pool,
      concurrency: getConfig(strapi).concurrency,
      noHandleSignals: true,
      // Batches, even of one, are waited for by a stop; otherwise the last job is marked done only after it, on a
      // pool that is closed, and would run again.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      gracefulShutdownAbortTimeout: ABORT_AFTER_MS,
      taskList: toTaskList(strapi, registry.list()),
      parsedCronItems: parseCronItems(toCronItems(registry.list())),
      events: lease.events,
      logger: new Logger(
        () => (level, message) => strapi.log[strapiLevel[level]](`jobs: ${message}`),
      ),
    });
    // When the worker gives up by itself (for example because the database is gone), say so.
    runner.promise.catch((error: unknown) => strapi.log.error(`jobs: worker: ${String(error)}`));
    return { runner, pool, lease };
  } catch (error) {
    await lease.release();
    await pool.end();
    throw error;
  }
}
