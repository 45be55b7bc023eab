import type { SupervisedStatus } from '../../../../../domain/freshness/supervision';
import type { DeadlineUnit } from '../../../../../domain/deadlines/deadline-rule';

/** One column on a sheet, in the words of the day it was made. */
export type SheetRow = {
  /** Names from the root of the catalog down to the category. */
  trail: string;
  status: SupervisedStatus;
  policy: string | null;
  legalBasis: string | null;
  lastResetOn: string | null;
  dueOn: string | null;
  over: { days: number; unit: DeadlineUnit } | null;
  plannedOn: string | null;
  /** What was said when it was acknowledged, and by whom. */
  note: string | null;
  notedBy: string | null;
};

/** A weekly supervision sheet (督办单) of one organization. Days are `YYYY-MM-DD` in Asia/Shanghai. */
export type Sheet = {
  /** The Monday of its week. */
  week: string;
  /** The day it was made. */
  onDay: string;
  organizationId: string;
  organizationName: string;
  /** Names of those whose columns they are. */
  responsible: string[];
  rows: SheetRow[];
};
