import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { FreshnessStatus } from '../../../../../domain/freshness/status';
import { readCatalog } from '../catalog/read-catalog';
import type { ColumnPage, ColumnStatus } from '../contracts/api';
import { readPolicies } from '../policies/stored-policy';
import { within, type Reach } from './reach';
import { toColumnStatus, type StatusRow } from './status-row';

/** What a list of columns may be narrowed down to. */
export type StatusFilter = {
  statuses: FreshnessStatus[];
  /** Only what counts as overdue: overdue and blank. */
  isOverdue: boolean;
  /** Only columns no policy holds for. */
  isWithoutPolicy: boolean;
  organizationId: string | null;
  /** A category and everything below it. */
  categoryId: string | null;
  policyKey: string | null;
};

const SORTS: Record<string, string> = {
  dueOn: 'due_on',
  category: 'category_path',
  status: 'status',
};

export function filterStatuses(
  strapi: Core.Strapi,
  args: { filter: StatusFilter; reach: Reach; categoryPath: string | null },
): Knex.QueryBuilder {
  const { filter, reach, categoryPath } = args;
  const rows = strapi.db
    .connection('statuses')
    .withSchema('zhaoshi_freshness')
    .where(within(reach));
  if (filter.statuses.length > 0) void rows.whereIn('status', filter.statuses);
  if (filter.isOverdue) void rows.where('counts_as_overdue', true);
  if (filter.isWithoutPolicy) void rows.whereNull('policy_key').whereNot('status', 'closed');
  if (filter.organizationId) void rows.where('organization_id', filter.organizationId);
  if (filter.policyKey) void rows.where('policy_key', filter.policyKey);
  // Paths are made of codes, which hold neither `%` nor `_`.
  if (categoryPath) void rows.where('category_path', 'like', `${categoryPath}%`);
  return rows;
}

async function namesFor(strapi: Core.Strapi) {
  const policies = await readPolicies(strapi.db.connection);
  const byKey = new Map(policies.map((policy) => [policy.key, policy]));
  return { catalog: await readCatalog(strapi), policies: byKey };
}

/** The path a filter asks for; of a category that is not there one that nothing has. */
export async function pathOf(strapi: Core.Strapi, { categoryId }: StatusFilter) {
  if (!categoryId) return null;
  return (await readCatalog(strapi)).categories.get(categoryId)?.path ?? '/?/';
}

/** One page of columns; the most urgent first unless asked otherwise. */
export async function listStatuses(
  strapi: Core.Strapi,
  args: { filter: StatusFilter; reach: Reach; sort: string; page: number; pageSize: number },
): Promise<ColumnPage> {
  const { filter, reach, sort, page, pageSize } = args;
  const rows = filterStatuses(strapi, {
    filter,
    reach,
    categoryPath: await pathOf(strapi, filter),
  });
  const [name = 'dueOn', direction] = sort.split(':');
  const counted = await rows.clone().count<{ count: string }[]>({ count: '*' });
  const found: StatusRow[] = await rows
    .orderByRaw(`?? ${direction === 'desc' ? 'desc' : 'asc'} nulls first`, [
      SORTS[name] ?? 'due_on',
    ])
    .orderBy(['category_path', 'organization_id'])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const names = await namesFor(strapi);
  const results: ColumnStatus[] = found.map((row) => toColumnStatus(row, names));
  return { results, page, pageSize, total: Number(counted[0]?.count ?? 0) };
}

/** Every column of a filter, for an export; in batches, so that memory stays flat. */
export async function* eachStatus(
  strapi: Core.Strapi,
  { filter, reach }: { filter: StatusFilter; reach: Reach },
): AsyncGenerator<ColumnStatus> {
  const names = await namesFor(strapi);
  const categoryPath = await pathOf(strapi, filter);
  const BATCH = 1_000;
  for (let offset = 0; ; offset += BATCH) {
    const rows: StatusRow[] = await filterStatuses(strapi, { filter, reach, categoryPath })
      .orderBy(['category_path', 'organization_id'])
      .limit(BATCH)
      .offset(offset);
    for (const row of rows) yield toColumnStatus(row, names);
    if (rows.length < BATCH) return;
  }
}

export { namesFor };
