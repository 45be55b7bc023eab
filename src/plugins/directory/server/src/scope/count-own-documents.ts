import type { Core, UID } from '@strapi/strapi';
import { currentWriter } from './writer';
import { permissionsOf } from './reach';

type Counts = { draft: number; published: number; modified: number };
type Homepage = { getCountDocuments(): Promise<Counts> };

/** Types whose documents the person may read in the content manager. */
async function readableTypes(strapi: Core.Strapi, userId: number): Promise<string[]> {
  const uids = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  const held = await Promise.all(
    uids.map((uid) => permissionsOf({ strapi, userId, uid, action: 'read' })),
  );
  return uids.filter((_uid, index) => (held[index] ?? []).length > 0);
}

async function countsOf(strapi: Core.Strapi, uid: string): Promise<Counts> {
  const documents = strapi.documents(uid as UID.ContentType);
  const count = documents.count.bind(documents);
  const hasDrafts = strapi.contentTypes[uid as UID.ContentType]?.options?.draftAndPublish === true;
  if (!hasDrafts) return { draft: 0, published: await count({}), modified: 0 };
  const [draft, modified, published] = await Promise.all([
    count({ status: 'draft', publicationFilter: 'never-published' }),
    count({ status: 'draft', publicationFilter: 'modified' }),
    count({ status: 'draft', publicationFilter: 'unmodified' }),
  ]);
  return { draft, modified, published };
}

/**
 * The numbers of the home page's widget, counted through the Document Service, where reads are limited to one's own
 * organizations. Strapi counts the tables.
 */
export function countOwnDocuments(strapi: Core.Strapi): void {
  strapi.get('services').extend('plugin::content-manager.homepage', (service: Homepage) => ({
    ...service,
    async getCountDocuments(): Promise<Counts> {
      const writer = currentWriter(strapi);
      if (writer.kind !== 'person') return { draft: 0, published: 0, modified: 0 };
      const uids = await readableTypes(strapi, writer.userId);
      const all = await Promise.all(uids.map((uid) => countsOf(strapi, uid)));
      const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
      return { draft: sum('draft'), published: sum('published'), modified: sum('modified') };
    },
  }));
}
