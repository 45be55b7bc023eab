import type { Core } from '@strapi/strapi';

/** The organization right above each, by documentId; those at the top are not there. */
export async function readOrganizationParents(strapi: Core.Strapi): Promise<Map<string, string>> {
  const rows = (await strapi.db.query('api::organization.organization').findMany({
    select: ['documentId'],
    populate: { parent: { select: ['documentId'] } },
  })) as { documentId: string; parent: { documentId: string } | null }[];
  return new Map(
    rows.flatMap(({ documentId, parent }) => (parent ? [[documentId, parent.documentId]] : [])),
  );
}
