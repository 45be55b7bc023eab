import type { Core } from '@strapi/strapi';
import type { CatalogTree, CategorySnapshot, TreeNode } from './contracts';
import { CATEGORY, DISCLOSURE, linkOf, ORGANIZATION, tableOf } from './database/table-names';
import { treeAt } from './history/tree-at';
import { query } from './database/query';

type Filed = { categoryId: string; documents: number; published: number };

async function filedNow(strapi: Core.Strapi): Promise<Map<string, Filed>> {
  const link = linkOf(strapi, DISCLOSURE, 'category');
  const rows = await query<Filed>(
    strapi.db.connection,
    `select c.document_id as "categoryId", count(distinct d.document_id)::int as documents,
       count(distinct d.document_id) filter (where d.published_at is not null)::int as published
     from ${tableOf(strapi, CATEGORY)} c
     join ${link.table} l on l.${link.target} = c.id
     join ${tableOf(strapi, DISCLOSURE)} d on d.id = l.${link.owner} group by c.document_id`,
  );
  return new Map(rows.map((row) => [row.categoryId, row]));
}

async function organizationNames(strapi: Core.Strapi): Promise<Map<string, string>> {
  const rows: { documentId: string; name: string }[] = await strapi.db
    .query(ORGANIZATION)
    .findMany({ select: ['documentId', 'name'] });
  return new Map(rows.map(({ documentId, name }) => [documentId, name]));
}

/** The tree at the end of a day in Shanghai, or as it is now, with what is filed in each category now. */
export async function readTree(strapi: Core.Strapi, on: string | null): Promise<CatalogTree> {
  const endOfDay = on && new Date(Date.parse(`${on}T00:00:00+08:00`) + 86_400_000);
  const tree = await treeAt(strapi, endOfDay || new Date());
  const [filed, names] = [await filedNow(strapi), await organizationNames(strapi)];
  const toNode = (category: CategorySnapshot): TreeNode => ({
    ...category,
    responsibleOrganizationName: names.get(category.responsibleOrganizationId ?? '') ?? null,
    documents: filed.get(category.categoryId)?.documents ?? 0,
    published: filed.get(category.categoryId)?.published ?? 0,
  });
  return { on, categories: tree.map(toNode) };
}
