import type { Core } from '@strapi/strapi';
import type { Publications } from '../../../src/plugins/publication/server/src/services/publications';

const uid = 'api::disclosure.disclosure';

function publicationsOf(strapi: Core.Strapi): Publications {
  return strapi.plugin('publication').service<Publications>('publications');
}

/** Takes a public disclosure back, as the platform itself. */
export async function withdraw(strapi: Core.Strapi, documentId: string): Promise<void> {
  const request = { reason: 'error', explanation: '测试撤回' } as const;
  await publicationsOf(strapi).withdraw({ uid, documentId, request });
}

/** Makes a withdrawn disclosure public again, as the platform itself. */
export async function restore(strapi: Core.Strapi, documentId: string): Promise<void> {
  await publicationsOf(strapi).restore({ uid, documentId, request: { explanation: '测试恢复' } });
}
