import type { Core } from '@strapi/strapi';
import { addWriteStage } from '../../../../documents/write-stages';
import { reviewStage } from './gate/review-stage';
import { PUBLISH_TASK } from './actions/schedule';
import { publishScheduled } from './tasks/publish-scheduled';

type TaskRegistry = { register(task: Record<string, unknown>): void };

/** What was scheduled is published at its minute; each quarter of an hour catches up with what was missed. */
function registerTask(strapi: Core.Strapi): void {
  if (!strapi.plugins.jobs) return;
  strapi
    .plugin('jobs')
    .service<TaskRegistry>('registry')
    .register({
      name: PUBLISH_TASK,
      titleKey: 'review.task.publish-approved-documents',
      schedule: { everyMinutes: 15 },
      backfillHours: 1,
      run: publishScheduled,
    });
}

/** What the plugin adds to every write. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  addWriteStage(strapi, reviewStage(strapi));
  registerTask(strapi);
}
