import type { Core } from '@strapi/strapi';
import { takeStock } from './tasks/take-stock';

type TaskRegistry = { register(task: Record<string, unknown>): void };

/** Every night a day has ended: it is kept as it was, and the next is counted. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  if (!strapi.plugins.jobs) return;
  strapi
    .plugin('jobs')
    .service<TaskRegistry>('registry')
    .register({
      name: 'count-column-freshness',
      titleKey: 'freshness.task.count-column-freshness',
      schedule: { everyDayAt: '00:10' },
      backfillHours: 24,
      run: takeStock,
    });
}
