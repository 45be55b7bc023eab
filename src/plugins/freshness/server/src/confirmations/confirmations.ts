import type { Knex } from 'knex';
import type { Confirmation } from '../../../../../domain/freshness/event';
import type { ColumnKey } from '../contracts/places';
import { query } from '../database/query';

/** What was signed about a column, in the order of the days. */
export function confirmationsOf(
  connection: Knex,
  { categoryId, organizationId }: ColumnKey,
): Promise<Confirmation[]> {
  return query<Confirmation>(
    connection,
    `select id::text as id, confirmed_on::text as "on" from zhaoshi_freshness.confirmations
     where category_id = ? and organization_id = ? order by confirmed_on, confirmations.id`,
    [categoryId, organizationId],
  );
}
