import type { Core } from '@strapi/strapi';

/** Withdraws a public document: its published row goes, the draft stays. */
export async function takeBack(strapi: Core.Strapi, uid: string, documentId: string) {
  await strapi.db.query(uid).deleteMany({ where: { documentId, publishedAt: { $notNull: true } } });
}
