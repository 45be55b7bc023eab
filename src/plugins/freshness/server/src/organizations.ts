import type { Core } from '@strapi/strapi';

const ORGANIZATION = 'api::organization.organization';

/** What these organizations are called now, by documentId; the documentId itself where one is gone. */
export async function organizationNames(
  strapi: Core.Strapi,
  ids: readonly (string | null)[],
): Promise<(documentId: string) => string> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  const found = (await strapi.db.query(ORGANIZATION).findMany({
    where: { documentId: { $in: known } },
    select: ['documentId', 'name'],
  })) as { documentId: string; name: string }[];
  const names = new Map(found.map(({ documentId, name }) => [documentId, name]));
  return (documentId) => names.get(documentId) ?? documentId;
}

export async function isOrganization(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  return (await strapi.db.query(ORGANIZATION).count({ where: { documentId } })) > 0;
}
