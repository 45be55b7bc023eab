import type { Core } from '@strapi/strapi';
import type { ChangesFilter } from '../../../../../domain/change-cursor/read-changes-query';
import { error } from '../../../../../domain/reasons/reason';
import { refuseOnErrors } from '../../../../../documents/refuse';
import type { PublicType } from './public-types';

const CATEGORY = 'api::catalog-category.catalog-category';
const ORGANIZATION = 'api::organization.organization';

/** A filter in the ledger's own words. Null: not filtered by this. */
export type LedgerFilter = {
  uids: string[] | null;
  subtree: CategorySubtree | null;
  organizationId: string | null;
};

/**
 * A subtree as paths and as members. By a code it is both: paths, so that a subcategory is known by where it was when it
 * has been moved away since; members, so that events from before the subtree itself was moved still belong to it.
 */
export type CategorySubtree = { path: string; categoryIds: string[] };

/** Finds the subtree of a category by its code, closed or not; null for a code nobody has. */
export async function findSubtree(
  strapi: Core.Strapi,
  code: string,
): Promise<CategorySubtree | null> {
  const categories = strapi.db.query(CATEGORY);
  const root = (await categories.findOne({ where: { code }, select: ['path'] })) as {
    path: string;
  } | null;
  if (!root) return null;
  const members = (await categories.findMany({
    where: { path: { $startsWith: root.path } },
    select: ['documentId'],
    orderBy: { documentId: 'asc' },
  })) as { documentId: string }[];
  return { path: root.path, categoryIds: members.map(({ documentId }) => documentId) };
}

async function resolveCategory(strapi: Core.Strapi, category: string) {
  // A path stands for itself: the tree may have had it once only.
  if (category.startsWith('/')) return { path: category, categoryIds: [] };
  const subtree = await findSubtree(strapi, category);
  if (!subtree) {
    const params = { parameter: 'category', value: category };
    refuseOnErrors([error('changes.unknown_category', params, 'category')]);
  }
  return subtree;
}

async function refuseUnknownOrganization(strapi: Core.Strapi, documentId: string) {
  if ((await strapi.db.query(ORGANIZATION).count({ where: { documentId } })) > 0) return;
  const params = { parameter: 'organization', value: documentId };
  refuseOnErrors([error('changes.unknown_organization', params, 'organization')]);
}

/** Puts a reader's filter into the ledger's words. Refuses (400) a category code or an organization that does not exist. */
export async function resolveFilter(
  strapi: Core.Strapi,
  { types, category, organization }: ChangesFilter,
  known: readonly PublicType[],
): Promise<LedgerFilter> {
  const wanted = known.filter(({ name }) => types.includes(name));
  if (organization) await refuseUnknownOrganization(strapi, organization);
  return {
    uids: types.length > 0 ? wanted.map(({ uid }) => uid) : null,
    subtree: category ? await resolveCategory(strapi, category) : null,
    organizationId: organization,
  };
}
