import type { Core } from '@strapi/strapi';
import { CATEGORY, linkOf, ORGANIZATION, tableOf } from './table-names';

/** A subquery: every category as it is now, in the columns of `category_history`. */
export function currentCategories(strapi: Core.Strapi): string {
  const categories = tableOf(strapi, CATEGORY);
  const targets = {
    parent: categories,
    successor: categories,
    responsibleOrganization: tableOf(strapi, ORGANIZATION),
  };
  const joins = Object.entries(targets).map(([attribute, target]) => {
    const link = linkOf(strapi, CATEGORY, attribute);
    const alias = `"${attribute}"`;
    return `left join ${link.table} "${attribute}Link" on "${attribute}Link".${link.owner} = c.id
      left join ${target} ${alias} on ${alias}.id = "${attribute}Link".${link.target}`;
  });
  return `(select c.document_id as category_id, c.code, c.name, coalesce(c.path, '/' || c.code || '/') as path,
      "parent".document_id as parent_id, coalesce(c.state, 'open') as state,
      "successor".document_id as successor_id,
      "responsibleOrganization".document_id as responsible_organization_id, c.created_at
    from ${categories} c ${joins.join('\n')})`;
}
