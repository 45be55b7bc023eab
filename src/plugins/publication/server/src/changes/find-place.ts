import type { Core } from '@strapi/strapi';
import { BEGINNING, type ChangeCursor } from '../../../../../domain/change-cursor/change-cursor';

/** Where reading goes on: after this number. */
export type Place = { sequence: string; wasRewound: boolean };

/**
 * Finds a reader's place. Normally it is the event the cursor names. When that number is missing or belongs to another
 * event, a backup was restored: its ledger ends before what the reader saw, and numbers were drawn again. Whatever the
 * backup holds entered the ledger before the cursor's event did, and whatever came after the restore entered later, so
 * going on after the cursor's instant repeats nothing and skips nothing. This rests on the ledger's clock, which never
 * goes back as numbers grow.
 */
export async function findPlace(strapi: Core.Strapi, cursor: ChangeCursor): Promise<Place> {
  if (cursor.sequence === BEGINNING.sequence) return { sequence: '0', wasRewound: false };
  const { rows } = await strapi.db.connection.raw<{
    rows: { is_there: boolean | null; last_before: string }[];
  }>(
    `select
      (select event_id = ?::uuid from zhaoshi_publication.ledger where sequence = ?) as is_there,
      coalesce((select l.sequence::text from zhaoshi_publication.ledger l where l.recorded_at <= ?::timestamptz
        order by l.recorded_at desc, l.sequence desc limit 1), '0') as last_before`,
    [cursor.eventId, cursor.sequence, cursor.recordedAt],
  );
  const [found] = rows;
  return found?.is_there
    ? { sequence: cursor.sequence, wasRewound: false }
    : { sequence: found?.last_before ?? '0', wasRewound: true };
}
