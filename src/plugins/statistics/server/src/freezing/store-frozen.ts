import type { Knex } from 'knex';
import { freezeReturn } from '../../../../../domain/statistics/freeze-return';
import { query } from '../../../../../database/query';
import type { StoredReturn } from '../returns/stored-return';
import { toFreeze } from './to-freeze';

/** Keeps a return's revision for good. Throws where that revision was kept before. */
export async function storeFrozen(trx: Knex, stored: StoredReturn): Promise<void> {
  const { json, digest } = freezeReturn(toFreeze(stored));
  await query(
    trx,
    `insert into zhaoshi_statistics.frozen_returns
       (return_id, revision, text, digest, source_digests, ledger_sequence, source_bases, counted_at)
     values (?, ?, ?, ?, ?::jsonb, ?::bigint, ?::jsonb, ?)`,
    [
      stored.id,
      stored.revision,
      json,
      digest,
      JSON.stringify(stored.sourceDigests),
      stored.ledgerSequence,
      JSON.stringify(stored.sourceBases),
      stored.countedAt,
    ],
  );
}
