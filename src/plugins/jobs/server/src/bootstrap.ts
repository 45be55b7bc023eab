import type { Core } from '@strapi/strapi';
import { runMigrations } from 'graphile-worker';
import { createTables } from './database/create-tables';
import { openPool } from './database/open-pool';
import { getService } from './get-service';
import actionNames from './translations/zh-Hans';

/**
 * Prepares the database, so that jobs can be enqueued whether or not this process works on them. The worker starts
 * when the server listens: every plugin is ready then, and a script or a `strapi` command, which does not listen and
 * may exit at any moment, never takes a job.
 */
export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await createTables(strapi);
  const pool = openPool(strapi);
  try {
    await runMigrations({ pgPool: pool });
  } finally {
    await pool.end();
  }
  await strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: actionNames.read, uid: 'read', pluginName: 'jobs' },
    { section: 'plugins', displayName: actionNames.run, uid: 'run', pluginName: 'jobs' },
  ]);
  strapi.server.httpServer.once('listening', () => {
    getService(strapi, 'worker')
      .start()
      .catch((error: unknown) =>
        strapi.log.error(`jobs: the worker did not start: ${String(error)}`),
      );
  });
}
