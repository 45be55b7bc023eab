import type { Core } from '@strapi/strapi';
import { textFieldsOf } from '../../../../../domain/findings/text-fields-of';
import { linksOfFields, type FieldLink } from '../../../../../domain/link-check/links-of-fields';
import { richTextPaths } from '../../../../../documents/rich-text-paths';
import { contentsOf } from './publication';

/** The links of what is public of a document; none when nothing is. Inside a transaction it reads what that sees. */
export async function linksOfDocument(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<FieldLink[]> {
  // A type that was removed from the platform still stands in the ledger.
  if (!(uid in strapi.contentTypes)) return [];
  const contents = contentsOf(strapi);
  const published = await contents.read({ uid, documentId, version: 'published' });
  if (!published) return [];
  const model = contents.modelOf(uid);
  const richText = richTextPaths(strapi, uid);
  return linksOfFields(textFieldsOf({ content: published.row, model, richText }));
}
