import type { Knex } from 'knex';
import { error } from '../../../../../domain/reasons/reason';
import type { ReturnRecord } from '../../../../../domain/statistics/return-state';
import { refusalWithStatus } from '../../../../../documents/refuse';
import { query } from '../../../../../database/query';
import type { StoredReturn } from './stored-return';

/** What may change with a move besides the state. */
export type ReturnContent = Pick<
  StoredReturn,
  | 'cells'
  | 'auto'
  | 'footer'
  | 'explanations'
  | 'sourceDigests'
  | 'sourceBases'
  | 'ledgerSequence'
  | 'countedAt'
>;

/**
 * Writes a return as it is after a move, if it still is the version and revision it was moved from; 409 otherwise. The first
 * submission is kept for good: a return sent back in time and corrected later is not late.
 */
export async function updateReturn(
  trx: Knex,
  before: StoredReturn,
  after: ReturnRecord & ReturnContent & { at: Date },
): Promise<void> {
  const updated = await query(
    trx,
    `update zhaoshi_statistics.returns set state = :state, version = :version,
       revision = :revision, revision_reason = :revisionReason, filler_ids = :fillerIds,
       self_reviewer_id = :selfReviewerId, cells = cast(:cells as jsonb), auto = cast(:auto as jsonb),
       footer = cast(:footer as jsonb), explanations = cast(:explanations as jsonb),
       source_digests = cast(:sourceDigests as jsonb), ledger_sequence = cast(:ledgerSequence as bigint),
       source_bases = cast(:sourceBases as jsonb), counted_at = :countedAt,
       submitted_at = case when :state = 'submitted' then coalesce(submitted_at, :at) else submitted_at end
     where id = :id and version = :seenVersion and revision = :seenRevision returning id`,
    {
      ...after,
      fillerIds: [...after.fillerIds],
      cells: JSON.stringify(after.cells),
      auto: JSON.stringify(after.auto),
      footer: JSON.stringify(after.footer),
      explanations: JSON.stringify(after.explanations),
      sourceDigests: JSON.stringify(after.sourceDigests),
      sourceBases: JSON.stringify(after.sourceBases),
      id: before.id,
      seenVersion: before.version,
      seenRevision: before.revision,
    },
  );
  if (updated.length === 0) {
    const params = { seen: before.version, version: before.version + 1 };
    throw refusalWithStatus(409, error('statistics.return_changed_meanwhile', params));
  }
}

export function contentOf(stored: StoredReturn): ReturnContent {
  const { cells, auto, footer, explanations } = stored;
  const { sourceDigests, sourceBases, ledgerSequence, countedAt } = stored;
  return {
    cells,
    auto,
    footer,
    explanations,
    sourceDigests,
    sourceBases,
    ledgerSequence,
    countedAt,
  };
}
