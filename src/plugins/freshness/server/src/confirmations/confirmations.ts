import type { Knex } from 'knex';
import type { Confirmation } from '../../../../../domain/freshness/event';
import type { ColumnKey } from '../contracts/places';
import { query } from '../../../../../database/query';

/** What was signed about columns, in the order of the days. */
export function confirmationsOf(
  connection: Knex,
  columns: readonly ColumnKey[],
): Promise<(ColumnKey & Confirmation)[]> {
  return query<ColumnKey & Confirmation>(
    connection,
    `select c.id::text as id, confirmed_on::text as "on", c.category_id as "categoryId",
       c.organization_id as "organizationId"
     from zhaoshi_freshness.confirmations c
     join jsonb_to_recordset(?::jsonb) as k("categoryId" text, "organizationId" text)
       on c.category_id = k."categoryId" and c.organization_id = k."organizationId"
     order by confirmed_on, c.id`,
    [JSON.stringify(columns)],
  );
}
