import type { Core } from '@strapi/strapi';

/** What plugin `publication` offers; said in our own words, so that either plugin compiles without the other. */
type Publications = {
  find(document: {
    uid: string;
    documentId: string;
  }): Promise<{ indexNumber: string | null } | null>;
};

/** The index number a document was given at its first publication; null before. */
export async function indexNumberOf(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<string | null> {
  const publications = strapi.plugin('publication').service<Publications>('publications');
  return (await publications.find({ uid, documentId }))?.indexNumber ?? null;
}
