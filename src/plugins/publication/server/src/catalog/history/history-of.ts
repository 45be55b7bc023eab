import type { Core } from '@strapi/strapi';
import type { HistoryEntry } from '../contracts';
import { ORGANIZATION, tableOf } from '../database/table-names';
import { snapshotColumns } from './record-history';
import { query } from '../database/query';

/** How the driver hands out JSON depends on its type, so it comes as text. */
type Row = Omit<HistoryEntry, 'operation' | 'validFrom' | 'validTo'> & {
  validFrom: Date;
  validTo: Date | null;
  operation: string | null;
};

/** Every state a category was in, newest first, each with the operation that began it. */
export async function historyOf(strapi: Core.Strapi, categoryId: string): Promise<HistoryEntry[]> {
  const nameAt = (column: string) =>
    `(select n.name from zhaoshi_publication.category_history n where n.category_id = h.${column}
      order by (n.valid_from <= h.valid_from) desc, abs(extract(epoch from n.valid_from - h.valid_from)) limit 1)`;
  const rows = await query<Row>(
    strapi.db.connection,
    `select ${snapshotColumns('h')}, h.valid_from as "validFrom", h.valid_to as "validTo",
       ${nameAt('parent_id')} as "parentName", ${nameAt('successor_id')} as "successorName",
       (select name from ${tableOf(strapi, ORGANIZATION)} where document_id = h.responsible_organization_id limit 1)
         as "responsibleOrganizationName",
       case when o.id is not null then jsonb_build_object('kind', o.kind, 'note', o.note,
         'actorName', o.actor_name, 'effectiveOn', o.effective_on::text)::text end as operation
     from zhaoshi_publication.category_history h
     left join zhaoshi_publication.catalog_operations o on o.id = h.operation_id
     where h.category_id = ? order by h.valid_from desc, h.id desc`,
    [categoryId],
  );
  return rows.map((row) => ({
    ...row,
    operation: row.operation ? (JSON.parse(row.operation) as HistoryEntry['operation']) : null,
    validFrom: new Date(row.validFrom).toISOString(),
    validTo: row.validTo && new Date(row.validTo).toISOString(),
  }));
}
