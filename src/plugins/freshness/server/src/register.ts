import type { Core } from '@strapi/strapi';
import { registerCheckTasks } from './check-tasks';
import { sendAlerts } from './tasks/send-alerts';
import { sendSupervisionSheets } from './tasks/send-supervision-sheets';
import { takeStock } from './tasks/take-stock';

type TaskRegistry = { register(task: Record<string, unknown>): void };

/** Every night a day has ended: it is kept as it was, and the next is counted; in the morning people hear of it. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  registerCheckTasks(strapi);
  if (!strapi.plugins.jobs) return;
  const registry = strapi.plugin('jobs').service<TaskRegistry>('registry');
  registry.register({
    name: 'count-column-freshness',
    titleKey: 'freshness.task.count-column-freshness',
    schedule: { everyDayAt: '00:10' },
    backfillHours: 24,
    run: takeStock,
  });
  registry.register({
    name: 'send-freshness-alerts',
    titleKey: 'freshness.task.send-freshness-alerts',
    // Before the digests of the day are put together (08:30).
    schedule: { everyDayAt: '08:10' },
    backfillHours: 12,
    run: sendAlerts,
  });
  registry.register({
    name: 'send-supervision-sheets',
    titleKey: 'freshness.task.send-supervision-sheets',
    // After the alerts of the day, before its digests; the task knows which day of the week it is for.
    schedule: { everyDayAt: '08:20' },
    backfillHours: 12,
    run: sendSupervisionSheets,
  });
}
