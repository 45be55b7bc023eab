import type { Core } from '@strapi/strapi';
import type { PublicType } from '../changes/public-types';
import type { Publication } from './newest-publications';

export type PublishedText = { title: string; summary: string | null };

const SHOWN = ['title', 'summary'] as const;

/** Titles and summaries of the published versions, by documentId: one query a type, however many documents. */
export async function publishedTexts(
  strapi: Core.Strapi,
  types: readonly PublicType[],
  publications: readonly Publication[],
): Promise<Map<string, PublishedText>> {
  const texts = new Map<string, PublishedText>();
  for (const { uid } of types) {
    const ids = publications.filter((one) => one.uid === uid).map(({ documentId }) => documentId);
    if (ids.length === 0) continue;
    const { attributes } = strapi.contentType(uid);
    const documents = await strapi.documents(uid).findMany({
      status: 'published',
      filters: { documentId: { $in: ids } },
      fields: SHOWN.filter((name) => name in attributes) as never,
      limit: ids.length,
    });
    for (const document of documents as ({ documentId: string } & Partial<PublishedText>)[]) {
      const { documentId, title = '', summary = null } = document;
      texts.set(documentId, { title, summary });
    }
  }
  return texts;
}
