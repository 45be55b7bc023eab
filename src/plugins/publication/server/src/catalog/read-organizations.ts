import type { Core } from '@strapi/strapi';
import type { OrganizationNode } from './contracts';
import { CATEGORY, linkOf, ORGANIZATION, tableOf } from './database/table-names';
import { query } from './database/query';

/** Every organization with what it is in charge of. */
export async function readOrganizations(strapi: Core.Strapi): Promise<OrganizationNode[]> {
  const organizations = tableOf(strapi, ORGANIZATION);
  const column = linkOf(strapi, CATEGORY, 'responsibleOrganization');
  const parent = linkOf(strapi, ORGANIZATION, 'parent');
  const successor = linkOf(strapi, ORGANIZATION, 'successor');
  const rows = await query<OrganizationNode>(
    strapi.db.connection,
    `select o.document_id as "documentId", o.name, coalesce(o.operating_status, 'active') as "operatingStatus",
       (select p.document_id from ${parent.table} l join ${organizations} p on p.id = l.${parent.target}
        where l.${parent.owner} = o.id limit 1) as "parentId",
       (select s.name from ${successor.table} l join ${organizations} s on s.id = l.${successor.target}
        where l.${successor.owner} = o.id limit 1) as "successorName",
       (select count(*)::int from ${column.table} l join ${tableOf(strapi, CATEGORY)} c on c.id = l.${column.owner}
        where l.${column.target} = o.id and coalesce(c.state, 'open') = 'open') as "openColumns",
       (select count(*)::int from ${parent.table} l join ${organizations} c on c.id = l.${parent.owner}
        where l.${parent.target} = o.id and coalesce(c.operating_status, 'active') = 'active') as "subordinates",
       (select count(*)::int from zhaoshi_publication.publications p
        where p.organization_id = o.document_id and p.state = 'public') as published
     from ${organizations} o order by o.name`,
  );
  return rows;
}
