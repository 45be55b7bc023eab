import type { Knex } from 'knex';
import type { RecordChange } from '../../../../../domain/freshness/event';
import type { ColumnKey } from '../contracts/places';
import { query } from '../../../../../database/query';

/** When the records behind columns changed, in the order of the days. */
export function recordChangesOf(
  connection: Knex,
  columns: readonly ColumnKey[],
): Promise<(ColumnKey & RecordChange)[]> {
  return query<ColumnKey & RecordChange>(
    connection,
    `select c.id::text as id, changed_on::text as "on", c.category_id as "categoryId",
       c.organization_id as "organizationId"
     from zhaoshi_freshness.record_changes c
     join jsonb_to_recordset(?::jsonb) as k("categoryId" text, "organizationId" text)
       on c.category_id = k."categoryId" and c.organization_id = k."organizationId"
     order by changed_on, c.id`,
    [JSON.stringify(columns)],
  );
}
