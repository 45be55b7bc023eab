import type { Core } from '@strapi/strapi';
import { ancestorsOf } from '../../../../../documents/ancestors';
import { ORGANIZATION } from '../uids';

/** The organization and all above it, from the root down. */
export async function organizationChain(
  strapi: Core.Strapi,
  documentId: string,
): Promise<string[]> {
  const above = await ancestorsOf({ strapi, uid: ORGANIZATION, documentId });
  return [...above.map((ancestor) => ancestor.documentId).reverse(), documentId];
}
