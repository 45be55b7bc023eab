import type { Knex } from 'knex';
import { query } from './database/query';

/**
 * Last day of the migration to this installation: until then dates of a former system say how old a column is,
 * afterwards they are back-dating. Null when nothing was or is migrated.
 */
export async function migrationUntil(connection: Knex): Promise<string | null> {
  const [row] = await query<{ day: string | null }>(
    connection,
    'select migration_until::text as day from zhaoshi_freshness.settings',
  );
  return row?.day ?? null;
}

/** Working days each level has before the next one hears of a breach. */
export async function escalateAfterWorkdays(connection: Knex): Promise<number> {
  const [row] = await query<{ days: number }>(
    connection,
    'select escalate_after_workdays as days from zhaoshi_freshness.settings',
  );
  return row?.days ?? 5;
}
