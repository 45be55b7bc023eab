import type { Core } from '@strapi/strapi';
import { readCatalog, type Catalog, type Category } from '../catalog/read-catalog';
import { query } from '../../../../../database/query';
import { readPolicies, type StoredPolicy } from '../policies/stored-policy';
import { reportOf, type StatusRow } from '../statuses/status-row';

/** What the public may know of a category. Days are `YYYY-MM-DD` in Asia/Shanghai. */
export type PublicFreshness = {
  category: { documentId: string; name: string; path: string };
  status: string;
  /** Overdue, or empty though it should not be. */
  isOverdue: boolean;
  policy: { name: string; legalBasis: { title: string; provision: string | null } } | null;
  lastUpdatedOn: string | null;
  nextDueOn: string | null;
};

const URGENCY = ['overdue', 'blank', 'due_soon', 'unknown', 'fresh', 'not_applicable', 'closed'];

/** Of several organizations in a category the one that answers for it; else the one that stands worst. */
function pick(rows: readonly StatusRow[], category: Category): StatusRow | undefined {
  const urgency = (row: StatusRow) => URGENCY.indexOf(reportOf(row).status);
  const responsible = category.responsibleOrganizationId;
  return (
    rows.find((row) => row.organization_id === responsible) ??
    [...rows].sort((a, b) => urgency(a) - urgency(b))[0]
  );
}

function toPublic(
  category: Category,
  row: StatusRow,
  policies: ReadonlyMap<string, StoredPolicy>,
): PublicFreshness {
  const { id, name, path } = category;
  const report = reportOf(row);
  const policy = policies.get(report.policyKey ?? '');
  return {
    category: { documentId: id, name, path },
    status: report.status,
    isOverdue: report.countsAsOverdue,
    policy: policy ? { name: policy.name, legalBasis: policy.legalBasis } : null,
    lastUpdatedOn: report.lastReset?.on ?? null,
    nextDueOn: report.dueOn,
  };
}

function groupByCategory(rows: readonly StatusRow[]): Map<string, StatusRow[]> {
  const groups = new Map<string, StatusRow[]>();
  for (const row of rows) {
    groups.set(row.category_id, [...(groups.get(row.category_id) ?? []), row]);
  }
  return groups;
}

async function readSome(
  strapi: Core.Strapi,
  catalog: Catalog,
  categories: readonly Category[],
): Promise<PublicFreshness[]> {
  const rows = await query<StatusRow>(
    strapi.db.connection,
    'select * from zhaoshi_freshness.statuses where category_id = any(?)',
    [categories.map(({ id }) => id)],
  );
  const groups = groupByCategory(rows);
  const all = await readPolicies(strapi.db.connection);
  const policies = new Map(all.map((policy) => [policy.key, policy]));
  return categories.flatMap((category) => {
    const row = pick(groups.get(category.id) ?? [], category);
    return row && catalog.categories.has(category.id) ? [toPublic(category, row, policies)] : [];
  });
}

/** One page of the categories that are columns, in the order of the catalog. */
export async function readPublicCategories(
  strapi: Core.Strapi,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ data: PublicFreshness[]; total: number }> {
  const catalog = await readCatalog(strapi);
  const found = await query<{ id: string }>(
    strapi.db.connection,
    'select distinct category_id as id, category_path from zhaoshi_freshness.statuses order by category_path',
  );
  const ids = found.slice((page - 1) * pageSize, page * pageSize);
  const categories = ids.flatMap(({ id }) => catalog.categories.get(id) ?? []);
  return { data: await readSome(strapi, catalog, categories), total: found.length };
}

/** One category by its documentId; null when it is no column. */
export async function readPublicCategory(
  strapi: Core.Strapi,
  documentId: string,
): Promise<PublicFreshness | null> {
  const catalog = await readCatalog(strapi);
  const category = catalog.categories.get(documentId);
  if (!category) return null;
  return (await readSome(strapi, catalog, [category]))[0] ?? null;
}
