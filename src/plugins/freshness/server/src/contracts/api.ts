/** Shapes of the admin routes below `/freshness`. Days are `YYYY-MM-DD` in Asia/Shanghai, ids documentIds. */
import type { FreshnessStatus, StatusReport } from '../../../../../domain/freshness/status';
import type { PolicyCandidate } from '../../../../../domain/freshness/resolve-policy';
import type { Policy } from '../../../../../domain/freshness/policy';

/** A text in both languages of the admin. */
export type Said = { zh: string; en: string };

/** What a filter or picker can be set to. */
export type Choice = { value: string; label: string };

/** One column in a list. */
export type ColumnStatus = {
  categoryId: string;
  categoryName: string;
  categoryPath: string;
  /** Names from the root of the catalog down to the category. */
  categoryTrail: string;
  organizationId: string;
  organizationName: string;
  status: FreshnessStatus;
  countsAsOverdue: boolean;
  policyKey: string | null;
  policyName: string | null;
  counterGroup: Policy['counterGroup'] | null;
  lastResetOn: string | null;
  dueOn: string | null;
  actBy: string | null;
  daysLeft: number | null;
  unit: StatusReport['unit'];
  /** How it was counted. */
  counted: Said;
  problems: Said[];
};

export type ColumnPage = { results: ColumnStatus[]; page: number; pageSize: number; total: number };

export type StatusCounts = Record<FreshnessStatus, number>;

/** `GET /freshness/overview` */
export type Overview = {
  /** Day the numbers are of. */
  day: string;
  counts: StatusCounts;
  overdue: number;
  /** Columns no policy holds for, and open categories nobody answers for; both should be none. */
  withoutPolicy: number;
  withoutOrganization: { categoryId: string; categoryName: string }[];
  /** Columns that count as overdue, by organization and category of the first level. */
  heat: { organizationId: string; categoryId: string; columns: number; overdue: number }[];
  organizations: { id: string; name: string }[];
  categories: { id: string; name: string }[];
  trend: { day: string; overdue: number; dueSoon: number; columns: number }[];
};

/** `GET /freshness/columns/:categoryId/:organizationId`: why a column is what it is. */
export type ColumnDetails = ColumnStatus & {
  /** What is measured; null where no clock runs. */
  clock: StatusReport['clock'];
  notes: Said[];
  lastReset: {
    on: string;
    kind: string;
    title: string | null;
    uid: string | null;
    documentId: string | null;
  } | null;
  legalBasis: Policy['legalBasis'] | null;
  isUnsure: boolean;
  candidates: { key: string; name: string; verdict: PolicyCandidate['verdict']; why: Said }[];
  confirmations: { on: string; personName: string; note: string; evidence: string | null }[];
  /** What was told of it, acknowledged and checked; newest first, at most fifty. */
  alerts: {
    kind: string;
    on: string;
    level: string | null;
    plannedOn: string | null;
    note: string | null;
    personName: string | null;
  }[];
  mayConfirm: boolean;
};

/** `GET /freshness/documents/:uid?ids=a,b`: how the columns of documents stand, for a list of them. */
export type DocumentStatus = Pick<
  ColumnStatus,
  'categoryName' | 'status' | 'dueOn' | 'daysLeft' | 'unit'
> & { documentId: string };

/** A policy in the settings; `version` is what it was read as. */
export type PolicyItem = Policy & {
  version: number;
  isReady: boolean;
  isEnabled: boolean;
  /** Name of the category, organization or document it is for; null where it needs none or has gone. */
  targetName: string | null;
  changedAt: string;
  changedBy: string | null;
};

/** `POST /freshness/policies/preview`: what a policy would change today. */
export type PolicyPreview = {
  columns: number;
  overdueNow: number;
  overdueThen: number;
  /** Columns that would become overdue, at most twenty. */
  examples: { categoryName: string; organizationName: string; dueOn: string | null }[];
};
