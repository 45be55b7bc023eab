import type { Core } from '@strapi/strapi';
import type { LedgerChoice } from './contract';

const LIMIT = 20;

export type ListChoicesArgs = {
  /** Part of the name. */
  q?: string;
  /** The one choice with this value: what a filter that is already set is called. */
  value?: string;
};

type Organization = { documentId: string; name: string };
type Category = { path: string | null; name: string };

/** Organizations a filter can be set to; also for people who may not read organizations in the content manager. */
export async function listOrganizations(
  strapi: Core.Strapi,
  { q, value }: ListChoicesArgs,
): Promise<LedgerChoice[]> {
  const found = (await strapi.db.query('api::organization.organization').findMany({
    where: value ? { documentId: value } : q ? { name: { $containsi: q } } : {},
    select: ['documentId', 'name'],
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    limit: LIMIT,
  })) as Organization[];
  return found.map(({ documentId, name }) => ({ value: documentId, label: name }));
}

/** Categories a filter can be set to, by path. */
export async function listCategories(
  strapi: Core.Strapi,
  { q, value }: ListChoicesArgs,
): Promise<LedgerChoice[]> {
  const found = (await strapi.db.query('api::catalog-category.catalog-category').findMany({
    where: value ? { path: value } : q ? { name: { $containsi: q } } : {},
    select: ['path', 'name'],
    orderBy: [{ path: 'asc' }, { id: 'asc' }],
    limit: LIMIT,
  })) as Category[];
  return found.flatMap(({ path, name }) => (path ? [{ value: path, label: name }] : []));
}
