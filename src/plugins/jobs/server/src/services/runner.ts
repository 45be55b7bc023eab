import type { Core } from '@strapi/strapi';
import type { JsonObject } from '../contracts/json';
import { runTask } from '../actions/run-task';
import { getService } from '../get-service';

export type RunByHandArgs = { task: string; now: Date; payload?: JsonObject; signal?: AbortSignal };

export type Runner = {
  /** Runs a task here and now, past the queue, with the clock given: for tests and scripts, worker or not. */
  run(args: RunByHandArgs): Promise<JsonObject | null>;
};

export default function runner({ strapi }: { strapi: Core.Strapi }): Runner {
  return {
    run: async ({ task: name, now, payload = {}, signal = new AbortController().signal }) => {
      const task = getService(strapi, 'registry').get(name);
      const job = { id: null, attempt: 1, maxAttempts: 1, isBackfilled: false };
      return runTask(strapi, { task, payload, now, scheduledFor: now, signal, job });
    },
  };
}
