import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  resolveWorkflow,
  type ReviewedPlace,
  type WorkflowTarget,
} from '../../../../../domain/review/resolve-workflow';
import type { Step, Track, Workflow } from '../../../../../domain/review/step';
import { table } from '../database/table';
import { categoryPlaces } from './categories';

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
  category_id: string | null;
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

/** Targets for a type on a track, those of the longest workflow first. */
async function targetsOf(
  connection: Knex,
  { uid, track }: { uid: string; track: Track },
): Promise<TargetRow[]> {
  return table(connection, 'workflow_targets')
    .select<TargetRow[]>('*')
    .where({ uid, track })
    .orderByRaw(
      `(select jsonb_array_length(w.steps) from zhaoshi_review.workflows w
        where w.key = workflow_targets.workflow_key) desc, id`,
    );
}

type LocatedTarget = WorkflowTarget & { isInherited: boolean };

/**
 * Targets with the path their category has now. What a merge brought to a category comes after what the category has of
 * its own; of several that merged into one the longest workflow holds, so that no merge loosens what was set. A target
 * whose category is gone holds nowhere.
 */
async function locateTargets(
  strapi: Core.Strapi,
  rows: readonly TargetRow[],
): Promise<WorkflowTarget[]> {
  const places = await categoryPlaces(
    strapi,
    rows.flatMap((row) => row.category_id ?? []),
  );
  const located = rows.flatMap((row): LocatedTarget[] => {
    const target = {
      workflowKey: row.workflow_key,
      track: row.track,
      uid: row.uid,
      organizationId: row.organization_id,
    };
    if (row.category_id === null) return [{ ...target, categoryPath: null, isInherited: false }];
    const now = places.get(row.category_id)?.now;
    if (!now) return [];
    const isInherited = now.documentId !== row.category_id;
    return [{ ...target, categoryPath: now.path, isInherited }];
  });
  return located.sort((a, b) => Number(a.isInherited) - Number(b.isInherited));
}

/** The workflow that holds for a place on a track, the most specific one; null when there is none. */
export async function findWorkflow(
  { strapi, connection }: { strapi: Core.Strapi; connection: Knex },
  place: ReviewedPlace,
  track: Track,
): Promise<StoredWorkflow | null> {
  const rows = await targetsOf(connection, { uid: place.uid, track });
  const target = resolveWorkflow(await locateTargets(strapi, rows), place, track);
  return target ? workflowByKey(connection, target.workflowKey) : null;
}
