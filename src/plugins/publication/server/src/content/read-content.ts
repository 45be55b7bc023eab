import type { Core } from '@strapi/strapi';
import { canonicalContent } from '../../../../../domain/content-digest/canonical-content';
import { canonicalJson } from '../../../../../domain/content-digest/canonical-json';
import { digestOfCanonical } from '../../../../../domain/content-digest/content-digest';
import type { CanonicalContent } from '../../../../../domain/content-digest/digest-model';
import type { Row } from '../../../../../documents/document-rules';
import { attachedFiles, type ContentFile } from './attached-files';
import { digestModelOf, REMARKS } from './digest-model-of';
import { findLinkedFiles, type LinkedFile } from './find-linked-files';
import { populateOf } from './populate-of';

export type ReadContentArgs = {
  strapi: Core.Strapi;
  uid: string;
  documentId: string;
  version: 'draft' | 'published';
};

export type DocumentContent = {
  row: Row;
  content: CanonicalContent;
  /** SHA-256 (hex) of `content`. */
  digest: string;
  /** What the editor says of the change, in canonical form; public, but outside the digest. Empty where nothing is said. */
  remarks: string;
  /** Attached ones, then those its texts link to. */
  files: ContentFile[];
};

function remarksOf(row: Row): string {
  const said = REMARKS.flatMap((name) => (row[name] ? [[name, row[name]]] : []));
  return said.length === 0 ? '' : JSON.stringify(Object.fromEntries(said));
}

/** Files that texts link to become public with them: their bytes are content like those of attachments. */
function withLinkedFiles(content: CanonicalContent, files: readonly LinkedFile[]) {
  if (files.length === 0) return content;
  const linkedFiles = files.map(({ address, sha256, file }) =>
    canonicalJson({
      address,
      name: file.name,
      sha256: sha256 ?? null,
      // Who may fetch a size variant may fetch the file itself.
      original: file.provider_metadata?.sha256 ?? null,
    }),
  );
  return { ...content, linkedFiles };
}

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
  const own = canonicalContent(row, model);
  const remarks = remarksOf(row);
  // What a remark links to becomes public as well.
  const linked = await findLinkedFiles(strapi, { ...own, changeNote: remarks });
  const content = withLinkedFiles(own, linked);
  const files = [...attachedFiles(row, model), ...linked];
  return { row, content, digest: digestOfCanonical(content), remarks, files };
}
