import type { Core } from '@strapi/strapi';
import type { LedgerEvent } from '../contracts/ledger';
import { EVENT_COLUMNS, toEvent } from './columns';

/** The latest events of one document, newest first. */
export async function readDocumentEvents(
  strapi: Core.Strapi,
  { uid, documentId, limit }: { uid: string; documentId: string; limit: number },
): Promise<LedgerEvent[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: Record<string, unknown>[] }>(
    `select ${EVENT_COLUMNS} from zhaoshi_publication.ledger
     where uid = ? and document_id = ? order by ledger.sequence desc limit ?`,
    [uid, documentId, limit],
  );
  return rows.map(toEvent);
}
