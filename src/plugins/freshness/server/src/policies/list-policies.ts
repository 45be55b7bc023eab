import type { Core } from '@strapi/strapi';
import { readCatalog, type Catalog } from '../catalog/read-catalog';
import type { PolicyItem } from '../contracts/api';
import { readPolicies, type StoredPolicy } from './stored-policy';

async function titleOf(strapi: Core.Strapi, uid: string, documentId: string) {
  if (!(uid in strapi.contentTypes)) return null;
  const row = (await strapi.db.query(uid).findOne({ where: { documentId } })) as {
    title?: string;
    name?: string;
  } | null;
  return row?.title ?? row?.name ?? null;
}

async function targetName(
  strapi: Core.Strapi,
  catalog: Catalog,
  { target }: StoredPolicy,
): Promise<string | null> {
  switch (target.kind) {
    case 'category':
      return catalog.categories.get(target.documentId)?.name ?? null;
    case 'organization':
      return catalog.organizations.get(target.documentId)?.name ?? null;
    case 'document':
      return titleOf(strapi, target.uid, target.documentId);
    default:
      return null;
  }
}

/** The policies as the settings show them. */
export async function listPolicies(strapi: Core.Strapi): Promise<PolicyItem[]> {
  const catalog = await readCatalog(strapi);
  const policies = await readPolicies(strapi.db.connection);
  return Promise.all(
    policies.map(async (policy) => ({
      ...policy,
      targetName: await targetName(strapi, catalog, policy),
    })),
  );
}
