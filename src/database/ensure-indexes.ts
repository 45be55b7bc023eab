import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Names the advisory lock under which one node at a time prepares the database. */
const LOCK_NAME = 'zhaoshi:indexes';

/** Runs database/sql/indexes.sql. Nodes that start together take turns; all statements may run again. */
export async function ensureIndexes(strapi: Core.Strapi): Promise<void> {
  const file = path.join(strapi.dirs.app.root, 'database', 'sql', 'indexes.sql');
  const sql = await readFile(file, 'utf8');
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [LOCK_NAME]);
    await trx.raw(sql);
  });
}
