import type { Core } from '@strapi/strapi';
import { startWorker, type RunningWorker } from '../actions/start-worker';
import { stopWorker } from '../actions/stop-worker';
import { getConfig } from '../get-config';

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
  return {
    async start() {
      if (!getConfig(strapi).isWorkerEnabled) return;
      starting ??= startWorker(strapi);
      try {
        await starting;
        hasStarted = true;
      } catch (error) {
        starting = null;
        throw error;
      }
    },
    async stop() {
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
