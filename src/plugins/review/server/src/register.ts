import type { Core } from '@strapi/strapi';
import { addWriteStage } from '../../../../documents/write-stages';
import { reviewStage } from './gate/review-stage';
import { withdrawalStage } from './gate/withdrawal-stage';
import { guardTransfers } from './import/guard-transfers';
import { PUBLISH_TASK } from './actions/schedule';
import { escalateOverdue } from './tasks/escalate-overdue';
import { publishScheduled } from './tasks/publish-scheduled';

type TaskRegistry = { register(task: Record<string, unknown>): void };

/** What was scheduled is published at its minute; each quarter of an hour catches up with what was missed. */
function registerTasks(strapi: Core.Strapi): void {
  if (!strapi.plugins.jobs) return;
  const registry = strapi.plugin('jobs').service<TaskRegistry>('registry');
  registry.register({
    name: 'escalate-overdue-reviews',
    titleKey: 'review.task.escalate-overdue-reviews',
    schedule: { everyDayAt: '08:00' },
    backfillHours: 12,
    run: escalateOverdue,
  });
  registry.register({
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
  addWriteStage(strapi, withdrawalStage(strapi));
  registerTasks(strapi);
  guardTransfers();
}
