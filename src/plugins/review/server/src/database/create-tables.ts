import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { nameTargetsByCategory } from './name-targets-by-category';
import { STATEMENTS } from './statements';

/** Creates the plugin's tables. Safe to repeat, and on several nodes at once. */
export async function createTables(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('zhaoshi_review.schema', 0))");
    await trx.raw(STATEMENTS);
    await nameTargetsByCategory(strapi, trx as Knex.Transaction);
  });
}
