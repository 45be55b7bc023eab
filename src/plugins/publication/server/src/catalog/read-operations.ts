import type { Core } from '@strapi/strapi';
import type { OperationLogEntry } from './contracts';
import { query } from './database/query';

const LATEST = 50;

/** The operations on the catalog, newest first, at most 50. */
export async function readOperations(strapi: Core.Strapi): Promise<OperationLogEntry[]> {
  const rows = await query<Omit<OperationLogEntry, 'doneAt'> & { doneAt: Date }>(
    strapi.db.connection,
    `select id::text, kind, done_at as "doneAt", effective_on::text as "effectiveOn", note,
       actor_name as "actorName", request
     from zhaoshi_publication.catalog_operations order by id desc limit ?`,
    [LATEST],
  );
  return rows.map((row) => ({ ...row, doneAt: row.doneAt.toISOString() }));
}
