import type {
  InspectedColumn,
  InspectedPolicy,
  InspectionFacts,
} from '../../../src/domain/freshness/inspection-facts';
import type { CounterGroup } from '../../../src/domain/freshness/policy';
import type { FreshnessStatus, StatusReport } from '../../../src/domain/freshness/status';
import { warning } from '../../../src/domain/reasons/reason';

/** What a status of a column comes to, without a clock. */
export function report(
  status: FreshnessStatus,
  problems: StatusReport['problems'] = [],
): StatusReport {
  return {
    status,
    countsAsOverdue: status === 'overdue' || status === 'blank',
    policyKey: 'p',
    clock: null,
    lastReset: null,
    dueOn: null,
    warnsOn: null,
    actBy: null,
    daysLeft: null,
    unit: null,
    counted: warning('freshness_told.blank'),
    problems,
    notes: [],
  };
}

/** A policy that deducts where it has points. */
export function policy(counterGroup: CounterGroup, points = 0): InspectedPolicy {
  const severity = points > 0 ? 'deduct' : 'warn';
  return { key: `${counterGroup}-${points}`, counterGroup, severity, points, isUnsure: false };
}

/** Columns alike but for their ids. */
export function columns(
  count: number,
  status: FreshnessStatus,
  of: InspectedPolicy | null,
): InspectedColumn[] {
  return Array.from({ length: count }, (_none, index) => ({
    categoryId: `${of?.key ?? 'none'}-${status}-${index}`,
    categoryName: `栏目${index}`,
    organizationId: 'bureau',
    organizationName: '某局',
    policy: of,
    report: report(status),
  }));
}

/** A site with which nothing is wrong and of which everything is known. */
export function makeFacts(more: Partial<InspectionFacts> = {}): InspectionFacts {
  const home = { ...policy('home'), severity: 'veto' } as const;
  return {
    on: '2025-10-31',
    homePage: { id: 'site', name: '首页', policy: home, report: report('fresh') },
    columns: columns(3, 'fresh', policy('news', 5)),
    seriousErrors: [],
    availability: { days: 7, probes: 168, failed: 0 },
    hasConsultingChannel: true,
    unanswered: [],
    hasServices: true,
    guides: [],
    isWithoutServices: false,
    ...more,
  };
}

export const thing = (id: string) => ({ id, name: id });
