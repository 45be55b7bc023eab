import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lock } from '../../../../../../documents/lock';
import { recordHistory } from '../history/record-history';
import { CATALOG_STATEMENTS } from './statements';

/**
 * Creates the tables of the history and opens it for categories that have none, from the day they were made. Safe to
 * repeat, and on several nodes at once.
 */
export async function createCatalogTables(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await lock(trx as Knex.Transaction, 'catalog-category');
    await trx.raw(CATALOG_STATEMENTS);
    await recordHistory({ strapi, trx: trx as Knex.Transaction, operationId: null });
  });
}
