import type { Core } from '@strapi/strapi';
import { openDueRounds } from './rounds/open-due-rounds';
import { sendReminders } from './rounds/send-reminders';

type TaskRegistry = { register(task: Record<string, unknown>): void };

/** Rounds open in the night their period has ended; in the morning units hear what is due. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  if (!strapi.plugins.jobs) return;
  const registry = strapi.plugin('jobs').service<TaskRegistry>('registry');
  registry.register({
    name: 'open-statistics-rounds',
    titleKey: 'statistics.task.open-statistics-rounds',
    schedule: { everyDayAt: '00:20' },
    backfillHours: 24,
    run: openDueRounds,
  });
  registry.register({
    name: 'send-statistics-reminders',
    titleKey: 'statistics.task.send-statistics-reminders',
    // Before the digests of the day are put together (08:30).
    schedule: { everyDayAt: '08:15' },
    backfillHours: 12,
    run: sendReminders,
  });
}
