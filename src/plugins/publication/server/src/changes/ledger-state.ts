import type { Core } from '@strapi/strapi';

/** The end of the ledger: whatever is derived from it is the same for as long as this is. */
export type LedgerState = { sequence: string; eventId: string; recordedAt: Date };

/** The last event of the ledger; null while nothing was ever published. */
export async function ledgerState(strapi: Core.Strapi): Promise<LedgerState | null> {
  const { rows } = await strapi.db.connection.raw<{
    rows: { sequence: string; event_id: string; recorded_at: Date }[];
  }>(
    `select l.sequence::text, l.event_id, l.recorded_at from zhaoshi_publication.ledger l order by l.sequence desc limit 1`,
  );
  const [row] = rows;
  return row
    ? { sequence: row.sequence, eventId: row.event_id, recordedAt: new Date(row.recorded_at) }
    : null;
}
