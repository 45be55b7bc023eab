import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { getService } from '../get-service';
import { enqueue } from './enqueue';

/**
 * Queues a scheduled task for now, on an administrator's word; asking twice before it starts queues it once.
 * Throws `jobs.unknown_task`, `jobs.needs_payload` (a task without a schedule gets its data from whoever queues it) and
 * `jobs.worker_disabled`.
 */
export async function runTaskNow(strapi: Core.Strapi, name: string): Promise<string> {
  const task = getService(strapi, 'registry')
    .list()
    .find((candidate) => candidate.name === name);
  if (!task) {
    throw new errors.NotFoundError(`No task "${name}"`, { code: 'jobs.unknown_task' });
  }
  if (!task.schedule) {
    throw new errors.ApplicationError(`Task "${name}" has no schedule`, {
      code: 'jobs.needs_payload',
    });
  }
  if (getService(strapi, 'worker').state() === 'disabled') {
    throw new errors.ApplicationError('The worker is disabled', { code: 'jobs.worker_disabled' });
  }
  return enqueue(strapi, { task: name, jobKey: `run-now:${name}` });
}
