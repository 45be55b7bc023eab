import type { Knex } from 'knex';
import type { ConfirmedFinding, RecordedSecrecy } from '../../../../../domain/review/approval-form';
import { END_CAUSES, type ReviewRecord } from '../contracts/api';
import type { Reason } from '../../../../../domain/reasons/reason';
import { table } from '../database/table';
import { say } from '../panel/say';

/** What some lines say besides: of which fields changed, of the form of a secrecy review, of what was confirmed. */
export type RecordDetails = {
  labels?: string[];
  because?: string;
  reasons?: Reason[];
  remarks?: string;
  isProofread?: boolean;
  secrecy?: Partial<RecordedSecrecy>;
  confirmedFindings?: ConfirmedFinding[];
};

export type RecordRow = Record<string, unknown> & { details: RecordDetails | string };

export function detailsOf({ details }: RecordRow): RecordDetails {
  return typeof details === 'string' ? (JSON.parse(details) as RecordDetails) : details;
}

export function toRecord(row: RecordRow): ReviewRecord {
  const details = detailsOf(row);
  return {
    id: String(row.id),
    round: Number(row.round),
    stepKey: row.step_key as string | null,
    stepName: row.step_name as string | null,
    action: row.action as ReviewRecord['action'],
    at: new Date(row.recorded_at as string).toISOString(),
    actorName: String(row.actor_name),
    onBehalfOfName: row.on_behalf_of_name as string | null,
    duty: row.duty as ReviewRecord['duty'],
    opinion: row.opinion as string | null,
    result: row.result as ReviewRecord['result'],
    digest: String(row.digest),
    dueOn: row.due_on_text as string | null,
    isOnTime: row.is_on_time as boolean | null,
    changedFields: details.labels ?? [],
    because: END_CAUSES.find((cause) => cause === details.because) ?? null,
    reasons: say(details.reasons ?? []),
  };
}

/** All columns, with days as text: the driver would make local midnights of them. */
export function selectRecords(connection: Knex) {
  return table(connection, 'records').select<RecordRow[]>(
    '*',
    connection.raw('due_on::text as due_on_text'),
  );
}

/** The whole record of a document, newest first, over all its runs. */
export async function readRecords(
  connection: Knex,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<ReviewRecord[]> {
  const rows = await selectRecords(connection)
    .where({ uid, document_id: documentId })
    .orderBy('id', 'desc');
  return rows.map(toRecord);
}
