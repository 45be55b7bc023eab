import type { Knex } from 'knex';
import type { CanonicalContent } from '../../../../../domain/content-digest/digest-model';
import type { LedgerEvent } from '../contracts/ledger';
import { EVENT_COLUMNS, toEvent } from './columns';

/**
 * Events after a sequence number, in the order of their commits: whoever comes back with the last number it saw misses
 * nothing.
 */
export async function readEvents(
  connection: Knex,
  { after, limit }: { after: string; limit: number },
): Promise<LedgerEvent[]> {
  const { rows } = await connection.raw<{ rows: Record<string, unknown>[] }>(
    `select ${EVENT_COLUMNS} from zhaoshi_publication.ledger
     where ledger.sequence > ?::bigint order by ledger.sequence limit ?`,
    [after, limit],
  );
  return rows.map(toEvent);
}

/** Whether the ledger still holds an event under the number it was read with; not after an older backup was restored. */
export async function holdsEvent(
  connection: Knex,
  { sequence, eventId }: { sequence: string; eventId: string },
): Promise<boolean> {
  const { rows } = await connection.raw<{ rows: unknown[] }>(
    'select 1 from zhaoshi_publication.ledger where sequence = ?::bigint and event_id = ?',
    [sequence, eventId],
  );
  return rows.length > 0;
}

/** Contents once published, by their digests. */
export async function readContents(
  connection: Knex,
  digests: readonly string[],
): Promise<Map<string, CanonicalContent>> {
  const { rows } = await connection.raw<{ rows: { digest: string; content: string }[] }>(
    `select digest, content::text as content from zhaoshi_publication.contents where digest = any(?)`,
    [digests],
  );
  return new Map(
    rows.map(({ digest, content }) => [digest, JSON.parse(content) as CanonicalContent]),
  );
}
