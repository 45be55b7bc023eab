import type { Core } from '@strapi/strapi';
import type { OperationLogEntry } from './contracts';
import { query } from './database/query';

type Stored = Omit<OperationLogEntry, 'doneAt' | 'request'> & { doneAt: Date; request: string };

const LATEST = 50;

/** The operations on the catalog, newest first, at most 50. */
export async function readOperations(strapi: Core.Strapi): Promise<OperationLogEntry[]> {
  const rows = await query<Stored>(
    strapi.db.connection,
    `select id::text, kind, done_at as "doneAt", effective_on::text as "effectiveOn", note,
       actor_name as "actorName", request::text
     from zhaoshi_publication.catalog_operations order by id desc limit ?`,
    [LATEST],
  );
  return rows.map((row) => ({
    ...row,
    request: JSON.parse(row.request) as OperationLogEntry['request'],
    doneAt: row.doneAt.toISOString(),
  }));
}
