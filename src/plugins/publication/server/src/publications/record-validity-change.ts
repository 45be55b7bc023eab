import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { readContent } from '../content/read-content';
import { storeContent } from '../content/store-content';
import { appendToLedger } from '../ledger/append-to-ledger';
import { composeEntry } from '../ledger/compose-entry';
import { describeRow } from './describe-row';
import { findPublication } from './find-publication';

export type ValidityChangeArgs = {
  trx: Knex.Transaction;
  uid: string;
  documentId: string;
  to: string | null;
};

/**
 * Records what a date, not a person, changed on a published document: it expired, or came into force. Its content is
 * not newer for that, so the time of the last change stays.
 */
export async function recordValidityChange(
  strapi: Core.Strapi,
  { trx, uid, documentId, to }: ValidityChangeArgs,
): Promise<void> {
  const record = await findPublication(trx, { uid, documentId });
  const published = await readContent({ strapi, uid, documentId, version: 'published' });
  if (!record || !published) return;
  const { digest } = published;
  await storeContent(trx, published);
  await trx('publications')
    .withSchema('zhaoshi_publication')
    .where({ uid, document_id: documentId })
    .update({ digest });
  const { changeKind: _changeKind, changeNote: _changeNote, ...about } = describeRow(published.row);
  const entry = composeEntry(strapi, {
    ...about,
    kind: to === 'expired' ? 'expired' : 'changed',
    occurredAt: new Date().toISOString(),
    uid,
    documentId,
    indexNumber: record.indexNumber,
    digest,
    changedFields: ['validity'],
    firstPublishedAt: record.firstPublishedAt.toISOString(),
  });
  await appendToLedger(trx, entry);
}
