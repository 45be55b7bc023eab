import type { Core } from '@strapi/strapi';
import { canonicalContent } from '../../../../../domain/content-digest/canonical-content';
import { digestOfCanonical } from '../../../../../domain/content-digest/content-digest';
import type { CanonicalContent } from '../../../../../domain/content-digest/digest-model';
import type { Row } from '../../../../../documents/document-rules';
import { digestModelOf } from './digest-model-of';
import { populateOf } from './populate-of';

export type ReadContentArgs = {
  strapi: Core.Strapi;
  uid: string;
  documentId: string;
  version: 'draft' | 'published';
};

export type DocumentContent = { row: Row; content: CanonicalContent; digest: string };

/**
 * One version of a document with its canonical content and the SHA-256 of it; null when there is no such version.
 * Inside a transaction it reads what that transaction sees.
 */
export async function readContent(args: ReadContentArgs): Promise<DocumentContent | null> {
  const { strapi, uid, documentId, version } = args;
  const model = digestModelOf(strapi, uid);
  const row = (await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: version === 'draft' ? null : { $notNull: true } },
    populate: populateOf(model),
  })) as Row | null;
  if (!row) return null;
  const content = canonicalContent(row, model);
  return { row, content, digest: digestOfCanonical(content) };
}
