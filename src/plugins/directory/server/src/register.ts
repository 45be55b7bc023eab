import type { Core } from '@strapi/strapi';
import { shanghaiDay } from '../../../../domain/time/shanghai-day';
import { getService } from './get-service';
import { countOwnDocuments } from './scope/count-own-documents';
import { filterReads } from './scope/filter-reads';
import { addMoveStage } from './assignments/move-stage';
import { addFilesStage } from './scope/files-stage';
import { guardLibrary } from './scope/guard-library';
import { limitLibrary } from './scope/limit-library';
import { offerOwnOrganizations } from './scope/offer-own-organizations';
import { addScopeStage } from './scope/write-stage';
import { ASSIGNMENT } from './uids';

type Task = { strapi: Core.Strapi; now: Date };
type TaskRegistry = { register(task: Record<string, unknown>): void };
type Extension = { shadowCRUD(uid: string): { disable(): void } };

/** Who holds which duty is not for the public: no GraphQL type is made of it (it has no REST routes either). */
function hideFromGraphql(strapi: Core.Strapi): void {
  if (!strapi.plugins.graphql) return;
  strapi.plugin('graphql').service<Extension>('extension').shadowCRUD(ASSIGNMENT).disable();
}

/** Roles follow the days, for as long as the plugin that runs tasks is installed; every start catches up as well. */
function registerTask(strapi: Core.Strapi): void {
  if (!strapi.plugins.jobs) return;
  strapi
    .plugin('jobs')
    .service<TaskRegistry>('registry')
    .register({
      name: 'sync-duty-roles',
      titleKey: 'directory.task.sync-duty-roles',
      schedule: { everyDayAt: '00:05' },
      backfillHours: 24,
      run: ({ now }: Task) => getService(strapi, 'assignments').syncRoles(shanghaiDay(now)),
    });
}

/** What the plugin adds to every write and every read. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  hideFromGraphql(strapi);
  addScopeStage(strapi);
  addFilesStage(strapi);
  addMoveStage(strapi);
  filterReads(strapi);
  limitLibrary(strapi);
  guardLibrary(strapi);
  offerOwnOrganizations(strapi);
  countOwnDocuments(strapi);
  registerTask(strapi);
}
