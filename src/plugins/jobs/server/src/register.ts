import type { Core } from '@strapi/strapi';
import { deleteOldRuns } from './actions/delete-old-runs';
import { recoverStalledJobs } from './actions/recover-stalled-jobs';
import { getService } from './get-service';

/** The plugin's own housekeeping. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  const registry = getService(strapi, 'registry');
  registry.register({
    name: 'delete-old-job-runs',
    titleKey: 'jobs.task.delete-old-job-runs',
    schedule: { everyDayAt: '03:10' },
    backfillHours: 24,
    run: async ({ now }) => deleteOldRuns(strapi, now),
  });
  registry.register({
    name: 'recover-stalled-jobs',
    titleKey: 'jobs.task.recover-stalled-jobs',
    schedule: { everyMinutes: 10 },
    run: async () => ({ deadWorkers: await recoverStalledJobs(strapi) }),
  });
}
