/** Plugin settings, `config/plugins.ts` → `jobs.config`. */
export type JobsConfig = {
  /** False: nothing runs and nothing is scheduled; tasks can still be enqueued, and run by hand. */
  isWorkerEnabled: boolean;
  /** Jobs at the same time, per process. */
  concurrency: number;
  /** How long the record of a run is kept. */
  keepSucceededDays: number;
  keepFailedDays: number;
};

type Env = ((name: string) => string | undefined) & {
  bool: (name: string, fallback: boolean) => boolean;
  int: (name: string, fallback: number) => number;
};

export default {
  default: ({ env }: { env: Env }): JobsConfig => ({
    isWorkerEnabled: env.bool('JOBS_ENABLED', true),
    concurrency: env.int('JOBS_CONCURRENCY', 2),
    keepSucceededDays: 30,
    keepFailedDays: 180,
  }),
  validator(config: JobsConfig) {
    for (const name of ['concurrency', 'keepSucceededDays', 'keepFailedDays'] as const) {
      if (!Number.isInteger(config[name]) || config[name] < 1) {
        throw new Error(`jobs.${name} must be a whole number above 0`);
      }
    }
  },
};
