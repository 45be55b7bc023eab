import type { Knex } from 'knex';
import { query } from '../../../../../database/query';

/** The codes of a set that have a number in some return: their rows are ended, not deleted. */
export async function usedCodes(connection: Knex, setKey: string): Promise<Set<string>> {
  const rows = await query<{ code: string }>(
    connection,
    `select distinct cell.key as code from zhaoshi_statistics.returns, jsonb_each(cells) as cell
     where set_key = ? and cell.value <> 'null'::jsonb`,
    [setKey],
  );
  return new Set(rows.map(({ code }) => code));
}
