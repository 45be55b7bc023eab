import type { Core } from '@strapi/strapi';
import { LIVE_STATES } from '../../../../../domain/review/run';
import type { WorkflowItem, WorkflowTargetItem } from '../contracts/api';
import { table } from '../database/table';
import { typeName } from '../reviewed-types';
import { listWorkflows, type TargetRow } from './find-workflow';

async function namesBy(
  strapi: Core.Strapi,
  uid: string,
  column: string,
  values: readonly string[],
): Promise<Map<string, string>> {
  if (values.length === 0) return new Map();
  const rows = (await strapi.db.query(uid).findMany({
    where: { [column]: { $in: [...values] } },
    select: [column, 'name'],
  })) as Record<string, string>[];
  return new Map(rows.map((row) => [String(row[column]), String(row.name)]));
}

async function targetItems(strapi: Core.Strapi): Promise<Map<string, WorkflowTargetItem[]>> {
  const rows = (await table(strapi.db.connection, 'workflow_targets').orderBy('id')) as TargetRow[];
  const paths = rows.flatMap((row) => row.category_path ?? []);
  const ids = rows.flatMap((row) => row.organization_id ?? []);
  const categories = await namesBy(strapi, 'api::catalog-category.catalog-category', 'path', paths);
  const organizations = await namesBy(strapi, 'api::organization.organization', 'documentId', ids);
  const items = new Map<string, WorkflowTargetItem[]>();
  for (const row of rows) {
    const item: WorkflowTargetItem = {
      id: String(row.id),
      uid: row.uid,
      typeName: typeName(strapi, row.uid),
      categoryPath: row.category_path,
      categoryName: row.category_path ? (categories.get(row.category_path) ?? null) : null,
      organizationId: row.organization_id,
      organizationName: row.organization_id
        ? (organizations.get(row.organization_id) ?? null)
        : null,
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
