import type { Core } from '@strapi/strapi';
import { startWorker, type RunningWorker } from '../actions/start-worker';
import { stopWorker } from '../actions/stop-worker';
import { getConfig } from '../get-config';

/** graphile-worker ends when it cannot write down that a job is done: a deadlock, a database that was restarted. */
const RESTART_AFTER_MS = 2_000;

export type WorkerState = 'disabled' | 'stopped' | 'running';

export type Worker = {
  /** Starts the worker in this process unless it is disabled or running. Called when the server listens. */
  start(): Promise<void>;
  /** Waits for running jobs, at most about 20 seconds. */
  stop(): Promise<void>;
  state(): WorkerState;
};

export default function worker({ strapi }: { strapi: Core.Strapi }): Worker {
  let starting: Promise<RunningWorker> | null = null;
  let hasStarted = false;
  let isWanted = false;
  let retry: NodeJS.Timeout | undefined;

  /** A process that goes on serving must go on working, too. */
  function restartLater(): void {
    hasStarted = false;
    if (!isWanted) return;
    retry = setTimeout(() => {
      start().catch((error: unknown) => {
        // Stopped meanwhile, and meant to be.
        if (retry === undefined) return;
        strapi.log.error(`jobs: the worker did not start again: ${String(error)}`);
        restartLater();
      });
    }, RESTART_AFTER_MS);
  }

  function watch(started: RunningWorker, own: Promise<RunningWorker>): void {
    const onEnd = async () => {
      // Whoever stops it means it.
      if (starting !== own) return;
      await stopWorker(strapi, started);
      if (starting !== own) return;
      starting = null;
      restartLater();
    };
    // It ends without an error even where its pool has had one.
    void started.runner.promise.then(onEnd, onEnd);
  }

  async function start(): Promise<void> {
    if (!getConfig(strapi).isWorkerEnabled || starting) return void (await starting);
    isWanted = true;
    const own = startWorker(strapi);
    starting = own;
    try {
      watch(await own, own);
      hasStarted = true;
    } catch (error) {
      starting = null;
      throw error;
    }
  }

  return {
    start,
    async stop() {
      isWanted = false;
      clearTimeout(retry);
      retry = undefined;
      const started = await starting?.catch(() => null);
      starting = null;
      hasStarted = false;
      if (started) await stopWorker(strapi, started);
    },
    state() {
      if (!getConfig(strapi).isWorkerEnabled) return 'disabled';
      return hasStarted ? 'running' : 'stopped';
    },
  };
}
