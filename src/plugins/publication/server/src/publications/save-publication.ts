import type { Knex } from 'knex';
import type { RowDescription } from './describe-row';
import type { Numbering } from './number-publication';
import type { Publication } from './publication';

export type PublicationTimes = Pick<
  Publication,
  'firstPublishedAt' | 'lastChangedAt' | 'lastCheckedAt'
>;

export type SavePublicationArgs = {
  uid: string;
  documentId: string;
  /** A fresh number, or the record that already has one. */
  number: Numbering | Publication;
  about: RowDescription;
  times: PublicationTimes;
  digest: string;
};

/** Puts a document on record as public: a new row at its first publication, the same row ever after. */
export async function savePublication(
  trx: Knex.Transaction,
  { uid, documentId, number, about, times, digest }: SavePublicationArgs,
): Promise<void> {
  const table = () => trx('publications').withSchema('zhaoshi_publication');
  const current = {
    state: 'public',
    title: about.title,
    digest,
    organization_id: about.organizationId,
    category_id: about.categoryId,
    category_path: about.categoryPath,
    last_changed_at: times.lastChangedAt,
    last_checked_at: times.lastCheckedAt,
    withdrawn_at: null,
    withdrawal_reason: null,
    withdrawal_explanation: null,
    replacement_id: null,
  };
  if (!('serial' in number)) {
    await table().where({ uid, document_id: documentId }).update(current);
    return;
  }
  await table().insert({
    ...current,
    uid,
    document_id: documentId,
    index_number: number.indexNumber,
    numbered_by: number.numberedBy,
    number_year: number.year,
    number_serial: number.serial,
    first_published_at: times.firstPublishedAt,
  });
}
