import type { Core } from '@strapi/strapi';
import { LIVE_STATES } from '../../../../../domain/review/run';
import type { WorkflowItem, WorkflowTargetItem } from '../contracts/api';
import { table } from '../database/table';
import { typeName } from '../reviewed-types';
import { categoryPlaces, type CategoryPlace } from './categories';
import { listWorkflows, type TargetRow } from './find-workflow';

async function organizationNames(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = (await strapi.db.query('api::organization.organization').findMany({
    where: { documentId: { $in: [...ids] } },
    select: ['documentId', 'name'],
  })) as { documentId: string; name: string }[];
  return new Map(rows.map(({ documentId, name }) => [documentId, name]));
}

function categoryNames(place: CategoryPlace | undefined) {
  if (!place) return { categoryName: null, mergedIntoName: null };
  const { category, now } = place;
  const isMerged = now !== null && now.documentId !== category.documentId;
  return { categoryName: category.name, mergedIntoName: isMerged ? now.name : null };
}

async function targetItems(strapi: Core.Strapi): Promise<Map<string, WorkflowTargetItem[]>> {
  const rows = (await table(strapi.db.connection, 'workflow_targets').orderBy('id')) as TargetRow[];
  const categoryIds = rows.flatMap((row) => row.category_id ?? []);
  const organizationIds = rows.flatMap((row) => row.organization_id ?? []);
  const places = await categoryPlaces(strapi, categoryIds);
  const organizations = await organizationNames(strapi, organizationIds);
  const items = new Map<string, WorkflowTargetItem[]>();
  for (const row of rows) {
    const item: WorkflowTargetItem = {
      id: String(row.id),
      uid: row.uid,
      typeName: typeName(strapi, row.uid),
      categoryId: row.category_id,
      ...categoryNames(places.get(row.category_id ?? '')),
      organizationId: row.organization_id,
      organizationName: organizations.get(row.organization_id ?? '') ?? null,
    };
    items.set(row.workflow_key, [...(items.get(row.workflow_key) ?? []), item]);
  }
  return items;
}

/** All workflows with where they hold and how many runs of them are under way. */
export async function listItems(strapi: Core.Strapi): Promise<WorkflowItem[]> {
  const { connection } = strapi.db;
  const workflows = await listWorkflows(connection);
  const targets = await targetItems(strapi);
  const counts = (await table(connection, 'runs')
    .whereIn('state', [...LIVE_STATES, 'completing'])
    .groupBy('workflow_key')
    .select('workflow_key')
    .count('* as count')) as unknown as { workflow_key: string; count: string }[];
  const live = new Map(counts.map((row) => [row.workflow_key, Number(row.count)]));
  return workflows.map(({ updatedAt, ...workflow }) => ({
    ...workflow,
    updatedAt: updatedAt.toISOString(),
    targets: targets.get(workflow.key) ?? [],
    liveRuns: live.get(workflow.key) ?? 0,
  }));
}
