import type { Knex } from 'knex';
import {
  resolveWorkflow,
  type ReviewedPlace,
  type WorkflowTarget,
} from '../../../../../domain/review/resolve-workflow';
import type { Step, Track, Workflow } from '../../../../../domain/review/step';
import { table } from '../database/table';

export type StoredWorkflow = Workflow & {
  version: number;
  updatedByName: string | null;
  updatedAt: Date;
};

type WorkflowRow = {
  key: string;
  name: string;
  track: Track;
  steps: Step[] | string;
  version: number;
  updated_by_name: string | null;
  updated_at: Date;
};

export type TargetRow = {
  id: string;
  workflow_key: string;
  track: Track;
  uid: string;
  category_path: string | null;
  organization_id: string | null;
};

function toWorkflow(row: WorkflowRow): StoredWorkflow {
  const { key, name, track, version } = row;
  const steps = typeof row.steps === 'string' ? (JSON.parse(row.steps) as Step[]) : row.steps;
  return {
    key,
    name,
    track,
    steps,
    version,
    updatedByName: row.updated_by_name,
    updatedAt: new Date(row.updated_at),
  };
}

export async function listWorkflows(connection: Knex): Promise<StoredWorkflow[]> {
  const rows = await table(connection, 'workflows').select<WorkflowRow[]>('*').orderBy('key');
  return rows.map(toWorkflow);
}

export async function workflowByKey(connection: Knex, key: string): Promise<StoredWorkflow | null> {
  const row = (await table(connection, 'workflows').where({ key }).first()) as
    WorkflowRow | undefined;
  return row ? toWorkflow(row) : null;
}

/** The workflow that holds for a place on a track, the most specific one; null when there is none. */
export async function findWorkflow(
  connection: Knex,
  place: ReviewedPlace,
  track: Track,
): Promise<StoredWorkflow | null> {
  const rows = (await table(connection, 'workflow_targets').where({
    uid: place.uid,
    track,
  })) as TargetRow[];
  const targets: WorkflowTarget[] = rows.map((row) => ({
    workflowKey: row.workflow_key,
    track: row.track,
    uid: row.uid,
    categoryPath: row.category_path,
    organizationId: row.organization_id,
  }));
  const target = resolveWorkflow(targets, place, track);
  return target ? workflowByKey(connection, target.workflowKey) : null;
}
