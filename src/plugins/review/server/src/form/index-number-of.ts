import type { Core } from '@strapi/strapi';
import { publicationsOf } from '../gate/publications';

/** The index number a document was given at its first publication; null before. */
export async function indexNumberOf(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<string | null> {
  return (await publicationsOf(strapi).find({ uid, documentId }))?.indexNumber ?? null;
}
