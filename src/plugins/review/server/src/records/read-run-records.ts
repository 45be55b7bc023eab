import type { Knex } from 'knex';
import type { FormRecord } from '../../../../../domain/review/approval-form';
import type { ReviewRecord } from '../contracts/api';
import { detailsOf, selectRecords, toRecord, type RecordRow } from './read-records';

export type RunRecord = ReviewRecord & FormRecord;

function toRunRecord(row: RecordRow): RunRecord {
  const { isProofread = false, secrecy, confirmedFindings = [] } = detailsOf(row);
  const { answers = {}, result = null, ground = null, note = null } = secrecy ?? {};
  return {
    ...toRecord(row),
    isProofread,
    secrecy: secrecy ? { answers, result, ground, note } : null,
    confirmedFindings: confirmedFindings.map(({ zh, field, excerpt }) => ({ zh, field, excerpt })),
  };
}

/** The record of one run with all its details, oldest first. */
export async function readRunRecords(connection: Knex, runId: string): Promise<RunRecord[]> {
  const rows = await selectRecords(connection).where({ run_id: runId }).orderBy('id');
  return rows.map(toRunRecord);
}
