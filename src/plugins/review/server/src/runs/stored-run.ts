import type { Knex } from 'knex';
import { LIVE_STATES, type Run } from '../../../../../domain/review/run';
import type { Track } from '../../../../../domain/review/step';
import { table } from '../database/table';

/** A run as the database has it. */
export type StoredRun = Run & {
  id: string;
  version: number;
  uid: string;
  documentId: string;
  title: string;
  organizationId: string | null;
  workflowKey: string;
  workflowName: string;
  workflowVersion: number;
  /** How it came to be: by a submission, or with content from before. */
  origin: Track | 'imported';
  submitterName: string;
  /** Who had changed the content when it was submitted. */
  authorIds: string[];
  emergencyReason: string | null;
  submittedAt: Date;
  stepReachedAt: Date;
  dueOn: string | null;
  publishAt: Date | null;
  publishById: string | null;
  endedAt: Date | null;
  /** What its author remarked on the change for the public. */
  remarks: string | null;
};

export type RunRow = Record<string, unknown> & { id: string };

function day(value: unknown): string | null {
  return typeof value === 'string' ? value.slice(0, 10) : null;
}

function instant(value: unknown): Date | null {
  return value === null || value === undefined ? null : new Date(value as string);
}

function read<Value>(value: unknown): Value {
  return (typeof value === 'string' ? JSON.parse(value) : value) as Value;
}

export function toRun(row: RunRow): StoredRun {
  const origin = row.track as StoredRun['origin'];
  return {
    id: String(row.id),
    version: Number(row.version),
    uid: String(row.uid),
    documentId: String(row.document_id),
    title: String(row.title),
    organizationId: row.organization_id as string | null,
    workflowKey: String(row.workflow_key),
    workflowName: String(row.workflow_name),
    workflowVersion: Number(row.workflow_version),
    origin,
    track: origin === 'emergency' ? 'emergency' : 'standard',
    plan: read(row.plan),
    state: row.state as Run['state'],
    stepIndex: Number(row.step_index),
    round: Number(row.round),
    digest: String(row.digest),
    submitterId: String(row.submitter_id),
    submitterName: String(row.submitter_name),
    authorIds: read(row.author_ids),
    approvals: read(row.approvals),
    assigneeId: row.assignee_id as string | null,
    emergencyReason: row.emergency_reason as string | null,
    submittedAt: new Date(row.submitted_at as string),
    stepReachedAt: new Date(row.step_reached_at as string),
    dueOn: day(row.due_on_text ?? row.due_on),
    publishAt: instant(row.publish_at),
    publishById: row.publish_by_id as string | null,
    endedAt: instant(row.ended_at),
    remarks: row.remarks as string | null,
  };
}

/** All columns, with days as text: the driver would make local midnights of them. */
export function selectRuns(connection: Knex): Knex.QueryBuilder {
  return table(connection, 'runs').select('*', connection.raw('due_on::text as due_on_text'));
}

/** The latest run of a document, under way or ended; null when there was none. */
export async function latestRun(
  connection: Knex,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<StoredRun | null> {
  const row = (await selectRuns(connection)
    .where({ uid, document_id: documentId })
    .orderBy('id', 'desc')
    .first()) as RunRow | undefined;
  return row ? toRun(row) : null;
}

/** Published runs of a document whose approvals are still made up for; there is one at most. */
export async function completingRuns(
  connection: Knex,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<StoredRun[]> {
  const rows = (await selectRuns(connection)
    .where({ uid, document_id: documentId, state: 'completing' })
    .orderBy('id', 'desc')) as RunRow[];
  return rows.map(toRun);
}

export async function findRun(connection: Knex, id: string): Promise<StoredRun | null> {
  if (!/^\d{1,18}$/.test(id)) return null;
  const row = (await selectRuns(connection).where({ id }).first()) as RunRow | undefined;
  return row ? toRun(row) : null;
}

export function isUnderWay({ state }: Pick<Run, 'state'>): boolean {
  return LIVE_STATES.includes(state);
}
