import type { Knex } from 'knex';
import type { Confirmation } from '../../../../../domain/freshness/event';
import { query } from '../../../../../database/query';
import type { DocumentKey } from './document-status';

/** What was signed about single documents, in the order of the days. */
export function confirmationsOfDocuments(
  connection: Knex,
  documents: readonly DocumentKey[],
): Promise<(DocumentKey & Confirmation)[]> {
  return query<DocumentKey & Confirmation>(
    connection,
    `select c.id::text as id, c.confirmed_on::text as "on", c.uid, c.document_id as "documentId"
     from zhaoshi_freshness.document_confirmations c
     join jsonb_to_recordset(?::jsonb) as d(uid text, "documentId" text)
       on c.uid = d.uid and c.document_id = d."documentId"
     order by c.confirmed_on, c.id`,
    [JSON.stringify(documents.map(({ uid, documentId }) => ({ uid, documentId })))],
  );
}
