import type { WorkingCalendar } from '../calendar/working-calendar';
import type { DeadlineUnit } from '../deadlines/deadline-rule';
import type { Reason } from '../reasons/reason';
import type { Day } from '../time/day';
import type { ColumnState } from './column-state';
import type { Reset } from './event';
import type { Policy } from './policy';

/** `unknown`: working days would have to be counted in a year whose holidays are not published. */
export const FRESHNESS_STATUSES = [
  'blank',
  'overdue',
  'due_soon',
  'fresh',
  'unknown',
  'closed',
  'not_applicable',
] as const;
export type FreshnessStatus = (typeof FRESHNESS_STATUSES)[number];

/** What is measured: since the newest item, since the last change, or since the record behind it changed. */
export type ClockKind = 'new_items' | 'content' | 'record_change';

export type StatusArgs = {
  /** The policy that won; null is none. */
  policy: Policy | null;
  /** What was known at the end of `today`; one that knows later events is refused. */
  state: ColumnState;
  today: Day;
  calendar: WorkingCalendar;
  /** The column or its organization has ended. */
  isClosed: boolean;
  /** The later of the day the column was opened and the day watching began; null is long ago. */
  openedOn: Day | null;
};

export type StatusReport = {
  status: FreshnessStatus;
  /** Blank or overdue: a blank open column counts as one that is not updated. */
  countsAsOverdue: boolean;
  policyKey: string | null;
  clock: ClockKind | null;
  /** What the clock runs from. */
  lastReset: Reset | null;
  /** Last day in time; null where no clock runs or the calendar does not reach so far. */
  dueOn: Day | null;
  /** First day it is due soon; a working day where there is one between. */
  warnsOn: Day | null;
  /** Last working day up to `dueOn`: over a holiday the day by which somebody has to act. */
  actBy: Day | null;
  /** In `unit`, 0 on the due day, negative afterwards; null where it cannot be counted. */
  daysLeft: number | null;
  unit: DeadlineUnit | null;
  /** How it was counted, to be told by the text of the code. */
  counted: Reason;
  /** Too few items, gaps too long; they stand beside the status and do not change it. */
  problems: Reason[];
  /** What could not be counted, confirmations that no longer count. */
  notes: Reason[];
};

export declare function statusOf(args: StatusArgs): StatusReport;
