import type { Core } from '@strapi/strapi';
import { STATEMENTS } from './statements';

/** Creates the plugin's tables. Safe to repeat, and on several nodes at once. */
export async function createTables(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('zhaoshi_statistics.schema', 0))");
    await trx.raw(STATEMENTS);
  });
}
