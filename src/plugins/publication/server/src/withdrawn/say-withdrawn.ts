import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refusalWithStatus } from '../../../../../documents/refuse';
import { isContentApi, requestState } from '../../../../../documents/request-state';
import { isPublicationType } from '../content/is-publication-type';
import { findPublication } from '../publications/find-publication';
import { tombstoneOf } from './tombstone';

type Params = { documentId?: string; status?: string };

/**
 * Whoever asks REST or GraphQL for a document that was withdrawn gets 410 and its tombstone, not the 404 of a document
 * that never was public: a citizen who kept the address learns what became of it.
 */
export function sayWithdrawn(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    const { documentId, status } = context.params as Params;
    const asked =
      context.action === 'findOne' && status !== 'draft' && isContentApi(requestState(strapi));
    if (result || !asked || !documentId || !isPublicationType(strapi, context.uid)) return result;
    const record = await findPublication(strapi.db.connection, { uid: context.uid, documentId });
    const tombstone = record ? tombstoneOf(record) : null;
    if (!tombstone) return result;
    const { indexNumber } = tombstone;
    throw refusalWithStatus(410, error('publication.withdrawn', { indexNumber }), { tombstone });
  });
}
