import type { Core } from '@strapi/strapi';

/** As many as a person looks through before typing more of the name. */
const LIMIT = 50;

type Found = { documentId: string; name: string };

/**
 * Organizations to choose from for a unit, by part of the name, short name or code, or the chosen one. Whoever keeps the list
 * of a district needs no right over the directory for it: the names are public.
 */
export function findOrganizations(
  strapi: Core.Strapi,
  { search, documentId }: { search: string | undefined; documentId: string | undefined },
): Promise<Found[]> {
  const contains = { $containsi: search };
  const named = [{ name: contains }, { shortName: contains }, { code: contains }];
  return strapi.db.query('api::organization.organization').findMany({
    where: { ...(search ? { $or: named } : {}), ...(documentId ? { documentId } : {}) },
    select: ['documentId', 'name'],
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    limit: LIMIT,
  });
}
