import type { Core } from '@strapi/strapi';
import type { CategoryFacts } from '../../../../../../domain/catalog-operations/category-facts';
import type { OrganizationFacts } from '../../../../../../domain/catalog-operations/check-organization-end';
import { error } from '../../../../../../domain/reasons/reason';
import { refusal } from '../../../../../../documents/refuse';
import { CATEGORY, DISCLOSURE, ORGANIZATION } from '../database/table-names';

type CategoryRow = {
  id: number;
  documentId: string;
  name: string;
  code: string;
  path: string;
  state: CategoryFacts['state'] | null;
  parent: { documentId: string } | null;
  children: { documentId: string; state: string | null }[];
};

/** A category with its row id, which links of Strapi point to, and its subcategories that were not merged. */
export type FoundCategory = CategoryFacts & { id: number; childIds: string[] };

/** documentIds of what is filed directly in a category, drafts included, each once. */
export async function filedIn(strapi: Core.Strapi, categoryId: string): Promise<string[]> {
  const rows: { documentId: string }[] = await strapi.db
    .query(DISCLOSURE)
    .findMany({ select: ['documentId'], where: { category: { documentId: categoryId } } });
  return [...new Set(rows.map(({ documentId }) => documentId))].sort();
}

/** What the rules ask about a category, read inside the operation's transaction. Refuses an unknown one. */
export async function readCategory(
  strapi: Core.Strapi,
  documentId: string,
  field: string,
): Promise<FoundCategory> {
  const row: CategoryRow | null = await strapi.db
    .query(CATEGORY)
    .findOne({ where: { documentId }, populate: { parent: true, children: true } });
  if (!row) throw refusal([error('catalog.unknown_category', { value: documentId }, field)]);
  const living = row.children.filter(({ state }) => state !== 'merged');
  return {
    id: row.id,
    documentId,
    name: row.name,
    code: row.code,
    path: row.path,
    state: row.state ?? 'open',
    parentId: row.parent?.documentId ?? null,
    children: row.children.length,
    livingChildren: living.length,
    openChildren: row.children.filter(({ state }) => (state ?? 'open') === 'open').length,
    documents: (await filedIn(strapi, documentId)).length,
    childIds: living.map((child) => child.documentId),
  };
}

type OrganizationRow = {
  id: number;
  documentId: string;
  name: string;
  operatingStatus: string | null;
  children: { documentId: string; operatingStatus: string | null }[];
};

/** An organization with the active ones directly below it. */
export type FoundOrganization = OrganizationFacts & { id: number; subordinateIds: string[] };

const isActive = (row: { operatingStatus: string | null }) =>
  (row.operatingStatus ?? 'active') === 'active';

/** What the rules ask about an organization, read inside the operation's transaction. Refuses an unknown one. */
export async function readOrganization(
  strapi: Core.Strapi,
  documentId: string,
  field: string,
): Promise<FoundOrganization> {
  const row: OrganizationRow | null = await strapi.db
    .query(ORGANIZATION)
    .findOne({ where: { documentId }, populate: { children: true } });
  if (!row) throw refusal([error('organization.unknown', { value: documentId }, field)]);
  const subordinateIds = row.children.filter(isActive).map((child) => child.documentId);
  return {
    id: row.id,
    documentId,
    name: row.name,
    operatingStatus: row.operatingStatus ?? 'active',
    subordinates: subordinateIds.length,
    subordinateIds,
  };
}
