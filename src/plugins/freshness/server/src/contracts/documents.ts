/** Shapes of the admin routes of single documents below `/freshness`. Days are `YYYY-MM-DD` in Asia/Shanghai. */
import type { Policy } from '../../../../../domain/freshness/policy';
import type { FreshnessStatus, StatusReport } from '../../../../../domain/freshness/status';
import type { Said } from './api';

/** A document that is watched by itself. */
export type DocumentStatus = {
  uid: string;
  documentId: string;
  /** `policy`: a rule of its own; `formation`: formed and not public yet (article 26). */
  kind: 'policy' | 'formation';
  title: string;
  categoryName: string | null;
  organizationName: string | null;
  status: FreshnessStatus;
  countsAsOverdue: boolean;
  policyName: string | null;
  legalBasis: Policy['legalBasis'] | null;
  dueOn: string | null;
  daysLeft: number | null;
  unit: StatusReport['unit'];
  counted: Said;
  notes: Said[];
  /** Somebody may sign that it is still right. */
  takesConfirmation: boolean;
};

export type DocumentPage = {
  results: DocumentStatus[];
  page: number;
  pageSize: number;
  total: number;
};
