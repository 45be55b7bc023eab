import { UncoveredYearError } from '../calendar/uncovered-year-error';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { artTwentySixDeadline, ART_26_LIMIT } from '../deadlines/art-twenty-six-deadline';
import type { DeadlineRule } from '../deadlines/deadline-rule';
import { warning } from '../reasons/reason';
import { yearOf, type Day } from '../time/day';
import { DEFAULT_WARN_AT_PERCENT } from './policy';
import type { StatusReport } from './status';

export type FormationArgs = {
  calendar: WorkingCalendar;
  /** The day the information was formed; it has never been public. */
  formedOn: Day;
  /** The category's own limit, where it has one. */
  limit?: DeadlineRule;
  today: Day;
};

type Days = Pick<StatusReport, 'dueOn' | 'warnsOn' | 'actBy' | 'daysLeft'>;

const UNCOUNTED: Days = { dueOn: null, warnsOn: null, actBy: null, daysLeft: null };

/** Working days are counted back from the due day, so that a short limit of a category warns late and a long one early. */
function daysOf({ calendar, formedOn, limit, today }: FormationArgs): Days {
  const { dueOn } = artTwentySixDeadline({ calendar, formedOn, ...(limit ? { limit } : {}) });
  const all = Math.max(0, calendar.workingDaysBetween(formedOn, dueOn));
  const until = Math.ceil((all * DEFAULT_WARN_AT_PERCENT) / 100);
  return {
    dueOn,
    warnsOn: all === 0 ? dueOn : calendar.addWorkingDays(formedOn, until),
    actBy: calendar.previousWorkingDay(dueOn),
    daysLeft: calendar.workingDaysBetween(today, dueOn),
  };
}

function statusAt({ dueOn, warnsOn }: Days, today: Day) {
  if (dueOn !== null && today > dueOn) return 'overdue' as const;
  return warnsOn !== null && today >= warnsOn ? ('due_soon' as const) : ('fresh' as const);
}

/**
 * Where information stands that was formed and is not public yet: the clock of article 26 of the Regulations (20
 * working days), or the limit of its category. `unknown` while the count reaches a year nobody has entered. Throws
 * DeadlineError when the day cannot be used.
 */
export function formationReport(args: FormationArgs): StatusReport {
  const { formedOn, limit = ART_26_LIMIT, today } = args;
  const own = {
    policyKey: null,
    clock: 'formation' as const,
    lastReset: null,
    unit: 'working_day' as const,
    problems: [],
    notes: [],
  };
  try {
    const days = daysOf(args);
    const status = statusAt(days, today);
    const counted = warning('freshness_told.formed', { from: formedOn, dueOn: days.dueOn ?? '' });
    return { ...own, ...days, status, countsAsOverdue: status === 'overdue', counted };
  } catch (cause) {
    if (!(cause instanceof UncoveredYearError)) throw cause;
    const days = limit.kind === 'working_days_after_formation' ? limit.n : 0;
    const params = { from: formedOn, days, year: cause.year };
    const counted = warning('freshness_told.not_countable', params);
    const status = yearOf(today) < cause.year ? 'fresh' : 'unknown';
    return { ...own, ...UNCOUNTED, status, countsAsOverdue: false, counted };
  }
}
