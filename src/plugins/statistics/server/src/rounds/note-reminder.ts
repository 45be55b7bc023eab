import type { Knex } from 'knex';
import { query } from '../../../../../database/query';

/** Notes that a return was reminded of; false where it was before, so that nobody hears the same twice. */
export async function noteReminder(
  trx: Knex,
  { returnId, onDay, kind }: { returnId: string; onDay: string; kind: string },
): Promise<boolean> {
  const noted = await query(
    trx,
    `insert into zhaoshi_statistics.reminders (return_id, on_day, kind) values (?, ?, ?)
     on conflict do nothing returning return_id`,
    [returnId, onDay, kind],
  );
  return noted.length > 0;
}
