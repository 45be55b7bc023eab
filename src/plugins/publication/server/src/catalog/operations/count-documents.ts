import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { OperationOutcome } from '../contracts';
import { CATEGORY, DISCLOSURE, linkOf, tableOf } from '../database/table-names';
import { query } from '../database/query';

/** How many documents were refiled one by one or went along with their category; those with no public version are drafts. */
export async function countDocuments(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { documentIds, categoryIds }: { documentIds: readonly string[]; categoryIds: readonly string[] },
): Promise<OperationOutcome['documents']> {
  const disclosures = tableOf(strapi, DISCLOSURE);
  const link = linkOf(strapi, DISCLOSURE, 'category');
  const rows = await query<{ total: number; published: number }>(
    trx,
    `select count(distinct document_id)::int as total,
       count(distinct document_id) filter (where published_at is not null)::int as published
     from (
       select document_id, published_at from ${disclosures} where document_id = any(:documentIds)
       union all
       select d.document_id, d.published_at from ${disclosures} d
       join ${link.table} l on l.${link.owner} = d.id
       join ${tableOf(strapi, CATEGORY)} c on c.id = l.${link.target}
       where c.document_id = any(:categoryIds)) d`,
    { documentIds, categoryIds },
  );
  const { total = 0, published = 0 } = rows[0] ?? {};
  return { total, published, drafts: total - published };
}
