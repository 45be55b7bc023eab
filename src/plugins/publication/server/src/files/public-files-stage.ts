import type { Core, UID } from '@strapi/strapi';
import type { WriteStage, WrittenResult } from '../../../../../documents/write-stages';
import { replacePublicFiles } from './replace-public-files';
import { stripSignatures } from './strip-signatures';

/** Before whatever computes the digests of the files, the gate of a review (50) and the ledger (90): their bytes stand still. */
const ORDER = 40;

/** Saving a draft changes nothing of what is public. */
function changesPublicVersion(strapi: Core.Strapi, { uid, action, publishes }: WrittenResult) {
  const { options } = strapi.contentType(uid as UID.ContentType);
  return !options?.draftAndPublish || publishes || ['unpublish', 'delete'].includes(action);
}

/**
 * On every write of every governed type: texts lose the signatures of pasted addresses, and what becomes or ceases to
 * be public takes its files along, in the same transaction.
 */
export function publicFilesStage(strapi: Core.Strapi): WriteStage {
  return {
    name: 'publication.files',
    order: ORDER,
    appliesTo: () => true,
    before({ data }) {
      stripSignatures(data);
      return Promise.resolve();
    },
    async after(write) {
      if (changesPublicVersion(strapi, write)) await replacePublicFiles(write);
    },
  };
}
