import type { WorkingCalendar } from '../calendar/working-calendar';
import type { DeadlineUnit } from '../deadlines/deadline-rule';
import { warning, type Reason } from '../reasons/reason';
import type { Day } from '../time/day';
import { ageDeadline, ageStatus, daysLeft, type AgeDeadline, type AgeStatus } from './age-deadline';
import type { ColumnState } from './column-state';
import type { Reset } from './event';
import { itemProblems } from './item-problems';
import type { Policy } from './policy';
import { runningClocks, type ClockKind, type RunningClock } from './running-clocks';

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

export type StatusArgs = {
  /** The policy that won; null is none. */
  policy: Policy | null;
  /** What was known at the end of `today`. */
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
  /** What the clock runs from; where none runs, what changed last. */
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
  /** Too few items, gaps too long: they stand beside the status and do not change it. */
  problems: Reason[];
  /** What could not be counted, confirmations that no longer count. */
  notes: Reason[];
};

type Counted = { clock: RunningClock; deadline: AgeDeadline };

const told = (code: string, params: Reason['params'] = {}) =>
  warning(`freshness_told.${code}`, params);

/** A report without a clock. */
function plain(status: FreshnessStatus, counted: Reason, more: Partial<StatusReport> = {}) {
  return {
    status,
    countsAsOverdue: status === 'blank' || status === 'overdue',
    policyKey: null,
    clock: null,
    lastReset: null,
    dueOn: null,
    warnsOn: null,
    actBy: null,
    daysLeft: null,
    unit: null,
    counted,
    problems: [],
    notes: [],
    ...more,
  } satisfies StatusReport;
}

function howCounted({ clock, deadline }: Counted): Reason {
  const { from, age, dueOn, uncoveredYear } = deadline;
  const params = { from, days: age.value };
  if (dueOn === null) return told('not_countable', { ...params, year: uncoveredYear ?? 0 });
  return told(`${clock.kind}_${age.unit}s`, { ...params, dueOn });
}

const URGENCY: readonly AgeStatus[] = ['overdue', 'unknown', 'due_soon', 'fresh'];

/** The clock that matters: the one that stands worst, of two alike the one that ends first. */
function mostUrgent(counted: readonly Counted[], today: Day): Counted | undefined {
  const urgency = ({ deadline }: Counted) => URGENCY.indexOf(ageStatus(deadline, today));
  // What ends in a year without a calendar ends in it or later.
  const end = ({ deadline: { dueOn, uncoveredYear } }: Counted) =>
    dueOn ?? (uncoveredYear === null ? '9999-12-31' : `${uncoveredYear}-01-01`);
  return [...counted].sort(
    (a, b) => urgency(a) - urgency(b) || (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0),
  )[0];
}

function withClock(args: StatusArgs, first: Counted, more: Partial<StatusReport>): StatusReport {
  const { clock, deadline } = first;
  const { uncoveredYear } = deadline;
  const isRestDayUnknown = deadline.dueOn !== null && uncoveredYear !== null;
  return plain(ageStatus(deadline, args.today), howCounted(first), {
    ...more,
    clock: clock.kind,
    lastReset: clock.reset,
    dueOn: deadline.dueOn,
    warnsOn: deadline.warnsOn,
    actBy: deadline.actBy,
    daysLeft: daysLeft(args.calendar, deadline, args.today),
    unit: clock.age.unit,
    notes: [
      ...(more.notes ?? []),
      ...(isRestDayUnknown ? [told('rest_days_unknown', { year: uncoveredYear })] : []),
    ],
  });
}

function isBlank({ publicCount }: ColumnState): boolean {
  return publicCount === 0;
}

function reportUnder(policy: Policy, args: StatusArgs): StatusReport {
  const { state, today, calendar, openedOn } = args;
  const problems = itemProblems({ policy, state, today, openedOn });
  const own = { policyKey: policy.key, problems };
  if (isBlank(state)) return plain('blank', told('blank'), own);
  const { running, lastReset, notes } = runningClocks(policy, state);
  const more = { ...own, lastReset, notes };
  if (policy.maxAge && !lastReset) return plain('overdue', told('never_updated'), more);
  const { warnAtPercent } = policy;
  const first = mostUrgent(
    running.map((clock) => {
      const { age, reset } = clock;
      return { clock, deadline: ageDeadline({ calendar, from: reset.on, age, warnAtPercent }) };
    }),
    today,
  );
  if (first) return withClock(args, first, more);
  return plain('fresh', told(policy.changeLimit ? 'nothing_to_follow' : 'only_numbers'), more);
}

/**
 * How fresh a column or document is at the end of a day, and all that is needed to say why. Throws RangeError when the
 * state knows events of later days: what was true on a day does not change by what came after.
 */
export function statusOf(args: StatusArgs): StatusReport {
  const { policy, state, today } = args;
  if (state.asOf !== null && state.asOf > today) {
    throw new RangeError(`The state knows of ${state.asOf}, later than ${today}`);
  }
  if (args.isClosed) return plain('closed', told('closed'));
  if (!policy) {
    return isBlank(state)
      ? plain('blank', told('blank'))
      : plain('not_applicable', told('no_policy'));
  }
  if (policy.mode === 'exempt') {
    return plain('not_applicable', told('exempt'), { policyKey: policy.key });
  }
  return reportUnder(policy, args);
}
