import type { Core } from '@strapi/strapi';

type Publications = { withdraw(args: object): Promise<void> };

/** Withdraws a public document; the tombstone tells what is told here, and nothing of the text. */
export async function takeBack(strapi: Core.Strapi, uid: string, documentId: string) {
  await strapi
    .plugin('publication')
    .service<Publications>('publications')
    .withdraw({ uid, documentId, request: { reason: 'privacy', explanation: '涉及个人信息。' } });
}
