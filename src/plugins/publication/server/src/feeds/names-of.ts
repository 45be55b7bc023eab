import type { Core } from '@strapi/strapi';
import type { Publication } from './newest-publications';

export type Named = { documentId: string; name: string; code?: string; updatedAt: string };

/** Organizations and categories that a feed's entries name, in a fixed order. */
export type Names = { organizations: Named[]; categories: Named[] };

function distinct(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))].sort();
}

/** Reads what the organizations and categories of these publications are called: two queries, however many they are. */
export async function namesOf(
  strapi: Core.Strapi,
  publications: readonly Publication[],
): Promise<Names> {
  const read = async (
    uid: 'api::organization.organization' | 'api::catalog-category.catalog-category',
    ids: string[],
  ) =>
    ids.length === 0
      ? []
      : ((await strapi.db.query(uid).findMany({
          where: { documentId: { $in: ids } },
          select: ['documentId', 'name', 'code', 'updatedAt'],
          orderBy: { documentId: 'asc' },
        })) as Named[]);
  return {
    organizations: await read(
      'api::organization.organization',
      distinct(publications.map(({ organizationId }) => organizationId)),
    ),
    categories: await read(
      'api::catalog-category.catalog-category',
      distinct(publications.map(({ categoryId }) => categoryId)),
    ),
  };
}
