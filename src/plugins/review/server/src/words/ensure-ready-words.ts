import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { TYPOS } from '../../../../../domain/findings/typos.data';
import { table } from '../database/table';
import { lockWords } from './stored-word';

const LIST = 'words';

/**
 * Puts the ready list of words there, once in the life of a database: that it was put there is written down, so that
 * what an administrator deletes stays deleted. Safe on several nodes at once.
 */
export async function ensureReadyWords(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await lockWords(trx as Knex.Transaction);
    const put = (await table(trx, 'ready_lists')
      .insert({ name: LIST })
      .onConflict('name')
      .ignore()
      .returning('name')) as unknown[];
    if (put.length === 0) return;
    await table(trx, 'words')
      .insert([...TYPOS])
      .onConflict('wrong')
      .ignore();
  });
}
