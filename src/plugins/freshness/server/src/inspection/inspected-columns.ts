import type { Core } from '@strapi/strapi';
import type {
  InspectedColumn,
  InspectedPolicy,
  InspectedReport,
} from '../../../../../domain/freshness/inspection-facts';
import { readCatalog } from '../catalog/read-catalog';
import { query } from '../../../../../database/query';

/** A column on a day, with what the home page lives on. */
export type ColumnOnDay = InspectedColumn & { lastNewItemOn: string | null };

type Row = {
  category_id: string;
  organization_id: string;
  status: InspectedReport['status'];
  counts_as_overdue: boolean;
  problems: unknown;
  policy: unknown;
  last_new_item_on: string | null;
};

const parse = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

const POLICY = `case when p.key is not null then jsonb_build_object('key', p.key,
  'counterGroup', p.terms->'counterGroup', 'severity', p.terms->'severity',
  'points', p.terms->'points', 'isUnsure', p.is_unsure) end`;

const TODAY = `select s.category_id, s.organization_id, s.status, s.counts_as_overdue,
    s.report->'problems' as problems, ${POLICY} as policy,
    s.last_new_item_on::text as last_new_item_on
  from zhaoshi_freshness.statuses s left join zhaoshi_freshness.policies p on p.key = s.policy_key
  where s.organization_id = any(?)`;

const KEPT = `select category_id, organization_id, status, counts_as_overdue, problems, policy,
    last_new_item_on::text as last_new_item_on
  from zhaoshi_freshness.snapshots where organization_id = any(?) and day = ?`;

/** The columns of some organizations as they were kept at the end of a day; null is as they are today. */
export async function columnsOn(
  strapi: Core.Strapi,
  { organizationIds, day }: { organizationIds: readonly string[]; day: string | null },
): Promise<ColumnOnDay[]> {
  const { categories, organizations } = await readCatalog(strapi);
  const rows = await query<Row>(
    strapi.db.connection,
    day === null ? TODAY : KEPT,
    day === null ? [organizationIds] : [organizationIds, day],
  );
  return rows.map((row) => ({
    categoryId: row.category_id,
    categoryName: categories.get(row.category_id)?.name ?? '',
    organizationId: row.organization_id,
    organizationName: organizations.get(row.organization_id)?.name ?? '',
    policy: parse(row.policy) as InspectedPolicy | null,
    report: {
      status: row.status,
      countsAsOverdue: row.counts_as_overdue,
      problems: parse(row.problems) as InspectedReport['problems'],
    },
    lastNewItemOn: row.last_new_item_on,
  }));
}
