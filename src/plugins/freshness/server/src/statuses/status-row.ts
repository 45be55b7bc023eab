import type { StatusReport } from '../../../../../domain/freshness/status';
import type { Catalog } from '../catalog/read-catalog';
import { trailOf } from '../catalog/trail';
import type { ColumnStatus } from '../contracts/api';
import type { StoredPolicy } from '../policies/stored-policy';
import { say } from '../say';

/** A row of `statuses` as SQL gives it. */
export type StatusRow = {
  category_id: string;
  organization_id: string;
  category_path: string;
  report: unknown;
};

export function reportOf({ report }: Pick<StatusRow, 'report'>): StatusReport {
  return (typeof report === 'string' ? JSON.parse(report) : report) as StatusReport;
}

/** A status with the names of today. */
export function toColumnStatus(
  row: StatusRow,
  { catalog, policies }: { catalog: Catalog; policies: ReadonlyMap<string, StoredPolicy> },
): ColumnStatus {
  const report = reportOf(row);
  const policy = policies.get(report.policyKey ?? '');
  return {
    categoryId: row.category_id,
    categoryName: catalog.categories.get(row.category_id)?.name ?? '',
    categoryPath: row.category_path,
    categoryTrail: trailOf(catalog, row.category_id),
    organizationId: row.organization_id,
    organizationName: catalog.organizations.get(row.organization_id)?.name ?? '',
    status: report.status,
    countsAsOverdue: report.countsAsOverdue,
    policyKey: report.policyKey,
    policyName: policy?.name ?? null,
    counterGroup: policy?.counterGroup ?? null,
    lastResetOn: report.lastReset?.on ?? null,
    dueOn: report.dueOn,
    actBy: report.actBy,
    daysLeft: report.daysLeft,
    unit: report.unit,
    counted: say(report.counted),
    problems: report.problems.map(say),
  };
}
