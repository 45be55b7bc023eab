import type { Core } from '@strapi/strapi';
import texts from './translations/zh-Hans';

const CATEGORY = 'api::catalog-category.catalog-category';
const ORGANIZATION = 'api::organization.organization';

/** What a feed is about, and which registered publications belong to it. */
export type FeedScope = {
  /** Address below `/api/feeds`, without the format: also the name its id is made of. */
  path: string;
  title: string;
  /** When what it is named after was last edited; null for the feed of everything. */
  namedAt: string | null;
  categoryPath?: string;
  organizationId?: string;
};

const titleOf = (name: string) => texts.of.replace('{name}', () => name);

export function everything(): FeedScope {
  return { path: 'all', title: texts.all, namedAt: null };
}

/** A category with everything below it, closed or not; null for a code nobody has. */
export async function ofCategory(strapi: Core.Strapi, code: string): Promise<FeedScope | null> {
  const category = (await strapi.db
    .query(CATEGORY)
    .findOne({ where: { code }, select: ['name', 'path', 'updatedAt'] })) as {
    name: string;
    path: string;
    updatedAt: string;
  } | null;
  if (!category) return null;
  return {
    path: `categories/${code}`,
    title: titleOf(category.name),
    namedAt: category.updatedAt,
    categoryPath: category.path,
  };
}

/** One organization, without its subordinates; null for one that does not exist. */
export async function ofOrganization(
  strapi: Core.Strapi,
  documentId: string,
): Promise<FeedScope | null> {
  const organization = (await strapi.db
    .query(ORGANIZATION)
    .findOne({ where: { documentId }, select: ['name', 'updatedAt'] })) as {
    name: string;
    updatedAt: string;
  } | null;
  if (!organization) return null;
  return {
    path: `organizations/${documentId}`,
    title: titleOf(organization.name),
    namedAt: organization.updatedAt,
    organizationId: documentId,
  };
}
