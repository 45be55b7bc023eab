import type { Knex } from 'knex';
import { table } from '../database/table';
import type { Person } from './directory';

/** Whom somebody stands in for on a day, by a delegation that was not revoked. */
export async function principalsOf(
  connection: Knex,
  { personId, onDay }: { personId: string; onDay: string },
): Promise<Person[]> {
  const rows = await table(connection, 'delegations')
    .where({ to_id: personId })
    .whereNull('revoked_at')
    .where('from_on', '<=', onDay)
    .where('to_on', '>=', onDay)
    .orderBy('id')
    .select<{ from_id: string; from_name: string }[]>('from_id', 'from_name');
  return rows.map((row) => ({ id: row.from_id, name: row.from_name }));
}
