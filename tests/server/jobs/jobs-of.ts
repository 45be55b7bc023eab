import type { Core } from '@strapi/strapi';
import type { JobsServices } from '../../../src/plugins/jobs/server/src/services';

export type RunRow = {
  task: string;
  outcome: string;
  attempt: number;
  is_backfilled: boolean;
  scheduled_for: Date;
  result: Record<string, unknown> | null;
  error: string | null;
};

/** The plugin's services, and a look into its tables. */
export function jobsOf(strapi: Core.Strapi) {
  const service = <Name extends keyof JobsServices>(name: Name) =>
    strapi.plugin('jobs').service<JobsServices[Name]>(name);
  const sql = async <Row>(text: string, bindings: unknown[] = []): Promise<Row[]> =>
    (await strapi.db.connection.raw<{ rows: Row[] }>(text, bindings as never[])).rows;
  return {
    registry: service('registry'),
    queue: service('queue'),
    runner: service('runner'),
    worker: service('worker'),
    sql,
    queued: (task: string) =>
      sql<{ id: string; key: string | null; run_at: Date; attempts: number; max_attempts: number }>(
        'select * from graphile_worker.jobs where task_identifier = ? order by id',
        [task],
      ),
    runs: async (task: string): Promise<RunRow[]> => {
      const rows = await sql<Omit<RunRow, 'result'> & { result: string | null }>(
        'select * from zhaoshi_jobs.job_runs where task = ? order by id',
        [task],
      );
      return rows.map((row) => ({ ...row, result: row.result && JSON.parse(row.result) }));
    },
    /** Tests run with the worker switched off; this starts it in the app under test. */
    startWorker: async () => {
      strapi.config.set('plugin::jobs.isWorkerEnabled', true);
      await service('worker').start();
    },
  };
}

type Answer<Value> = Value | undefined | false | null;

/** Asks until the answer is truthy; fails after `withinMs`. */
export async function eventually<Value>(
  ask: () => Answer<Value> | Promise<Answer<Value>>,
  withinMs = 10_000,
): Promise<Value> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const value = await ask();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`It did not happen within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
