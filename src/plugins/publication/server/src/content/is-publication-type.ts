import type { Core } from '@strapi/strapi';

type Options = { pluginOptions?: { publication?: { enabled?: boolean } } };

/** Whether a content type has opted in by `pluginOptions.publication` in its schema. */
export function isPublicationType(strapi: Core.Strapi, uid: string): boolean {
  const type = (strapi.contentTypes as unknown as Record<string, Options | undefined>)[uid];
  return type?.pluginOptions?.publication?.enabled === true;
}
