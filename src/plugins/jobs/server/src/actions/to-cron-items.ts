import type { CronItem } from 'graphile-worker';
import type { RegisteredTask } from '../services/registry';
import { toUtcCrontab } from '../schedule/to-utc-crontab';

const HOUR_MS = 3_600_000;

/**
 * The schedules as graphile-worker's cron takes them. The job key makes missed times collapse: at most one
 * scheduled job of a task waits, and one that failed yesterday makes room for today's.
 */
export function toCronItems(tasks: RegisteredTask[]): CronItem[] {
  return tasks.flatMap((task) =>
    task.schedule
      ? [
          {
            task: task.name,
            identifier: task.name,
            match: toUtcCrontab(task.schedule),
            options: {
              backfillPeriod: task.backfillHours * HOUR_MS,
              maxAttempts: task.maxAttempts,
              jobKey: `schedule:${task.name}`,
              jobKeyMode: 'replace' as const,
            },
          },
        ]
      : [],
  );
}
