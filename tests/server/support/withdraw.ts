import type { Core } from '@strapi/strapi';
import type { Publications } from '../../../src/plugins/publication/server/src/services/publications';

/** Takes a public disclosure back, as the platform itself. */
export async function withdraw(strapi: Core.Strapi, documentId: string): Promise<void> {
  const publications = strapi.plugin('publication').service<Publications>('publications');
  const request = { reason: 'error', explanation: '测试撤回' } as const;
  await publications.withdraw({ uid: 'api::disclosure.disclosure', documentId, request });
}
