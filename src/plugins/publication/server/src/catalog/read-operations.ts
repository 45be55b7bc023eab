import type { Core } from '@strapi/strapi';
import type { OperationLogEntry } from './contracts';

const LATEST = 50;

/** The operations on the catalog, newest first, at most 50. */
export async function readOperations(strapi: Core.Strapi): Promise<OperationLogEntry[]> {
  const { rows } = (await strapi.db.connection.raw(
    `select id::text, kind, done_at as "doneAt", effective_on::text as "effectiveOn", note,
       actor_name as "actorName", request
     from zhaoshi_publication.catalog_operations order by id desc limit ?`,
    [LATEST],
  )) as { rows: (Omit<OperationLogEntry, 'doneAt'> & { doneAt: Date })[] };
  return rows.map((row) => ({ ...row, doneAt: row.doneAt.toISOString() }));
}
