import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refusal } from '../../../../../documents/refuse';
import type { DocumentWrite, WriteStage } from '../../../../../documents/write-stages';
import { isPublicationType } from '../content/is-publication-type';
import { forgetRemarks } from '../publications/forget-remarks';
import { findPublication } from '../publications/find-publication';
import { intentFor } from '../publications/intent';
import type { Publication } from '../publications/publication';
import { recordPublication } from '../publications/record-publication';
import { recordWithdrawal } from '../publications/record-withdrawal';

/** What may not be done to a document that is, or was, public. */
function refuseShortcuts(write: DocumentWrite, record: Publication | null): void {
  const { action, publishes, documentId = '' } = write;
  const isPublic = record?.state === 'public';
  const title = record?.title ?? '';
  if (action === 'unpublish') {
    if (!isPublic) throw refusal([error('publication.not_public')]);
    if (!intentFor('withdraw', documentId)) {
      throw refusal([error('publication.withdraw_with_reason')]);
    }
  }
  if (action === 'delete' && isPublic) {
    throw refusal([error('publication.withdraw_before_delete', { title })]);
  }
  const restores = intentFor('restore', documentId) !== null;
  if (restores && record?.state !== 'withdrawn')
    throw refusal([error('publication.not_withdrawn')]);
  if (publishes && record?.state === 'withdrawn' && !restores) {
    throw refusal([error('publication.restore_explicitly', { title })]);
  }
}

/** A clone is a document of its own, whatever happened to its source. */
async function recordBefore(write: DocumentWrite): Promise<Publication | null> {
  const { trx, uid, documentId, action } = write;
  if (!documentId || action === 'clone') return null;
  return findPublication(trx, { uid, documentId });
}

/** Numbers, dates and records every publication and every withdrawal, last of all, in the transaction that makes it. */
export function publicationStage(strapi: Core.Strapi): WriteStage {
  return {
    name: 'publication.ledger',
    order: 90,
    appliesTo: (uid) => isPublicationType(strapi, uid),
    computed: ['indexNumber', 'firstPublishedAt', 'lastChangedAt', 'lastCheckedAt'],
    async before(write) {
      const record = await recordBefore(write);
      refuseShortcuts(write, record);
      return record;
    },
    async after(write, memory) {
      const record = memory as Publication | null;
      if (write.publishes) await recordPublication(write, record);
      if (write.action === 'discardDraft') await forgetRemarks(write);
      const intent = intentFor('withdraw', write.documentId);
      if (write.action === 'unpublish' && record && intent) {
        await recordWithdrawal(write, { previous: record, intent });
      }
    },
  };
}
