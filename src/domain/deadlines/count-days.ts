import type { DayNature, WorkingCalendar } from '../calendar/working-calendar';
import type { ReasonParams } from '../reasons/reason';
import { addDays, type Day } from '../time/day';
import type { Pause } from './deadline-event';
import type { DeadlineUnit } from './deadline-rule';
import type { TraceLine } from './trace-line';

export type CountDaysArgs = {
  calendar: WorkingCalendar;
  /** The day the count runs from; it is not counted itself. */
  start: Day;
  n: number;
  unit: DeadlineUnit;
  pauses: readonly Pause[];
  /** Backwards for a notice that has to be given before an event. */
  direction?: 'forward' | 'backward';
};

export type CountedDays = { lastOn: Day; trace: TraceLine[] };

/** What one day is to the count, and the words for it; days with equal words make one line. */
type Verdict = { counts: boolean; code: string; params: ReasonParams };

/**
 * Counts `n` days, leaving out pauses and, in working days, rest days. A last day that is a rest day or paused
 * gives way to the next working day outside the pauses, as the law on periods has it; backwards to the
 * previous one, so that a notice is never shorter than wanted.
 */
export function countDays(args: CountDaysArgs): CountedDays {
  const { start, n, unit, direction = 'forward' } = args;
  const step = direction === 'forward' ? 1 : -1;
  const trace: TraceLine[] = [];
  let day = start;
  for (let counted = 0; counted < n;) {
    day = addDays(day, step);
    const verdict = verdictOn(day, unit, args);
    counted += verdict.counts ? 1 : 0;
    tell(trace, day, verdict, counted);
  }
  const countedTo = day;
  for (;;) {
    const verdict = verdictOn(day, 'working_day', args);
    if (verdict.counts) {
      break;
    }
    tell(trace, day, verdict, n);
    day = addDays(day, step);
  }
  if (day !== countedTo) {
    const code = `deadlines.moved_${direction}`;
    trace.push({ on: day, code, params: { from: countedTo, to: day } });
  }
  return { lastOn: day, trace };
}

function verdictOn(
  day: Day,
  unit: DeadlineUnit,
  { calendar, pauses }: Pick<CountDaysArgs, 'calendar' | 'pauses'>,
): Verdict {
  const pause = pauses.find(({ from, to }) => from <= day && day <= to);
  if (pause) {
    return { counts: false, code: 'deadlines.pause_excluded', params: { reason: pause.reason } };
  }
  if (unit === 'calendar_day') {
    return { counts: true, code: 'deadlines.calendar_days_counted', params: {} };
  }
  const nature = calendar.natureOf(day);
  const params: ReasonParams = nature.name
    ? { nameZh: nature.name.zh, nameEn: nature.name.en }
    : {};
  return { counts: nature.isWorkingDay, code: codeOf(nature), params };
}

function codeOf({ kind, name }: DayNature): string {
  switch (kind) {
    case 'ordinary':
      return 'deadlines.working_days_counted';
    case 'make_up':
      return name ? 'deadlines.make_up_days_counted' : 'deadlines.unnamed_make_up_days_counted';
    case 'weekend':
      return 'deadlines.weekend_skipped';
    case 'holiday':
      return name ? 'deadlines.holiday_skipped' : 'deadlines.unnamed_rest_days_skipped';
  }
}

/** Adds a day to the trace: to the last line if that says the same of the day before, else as a new line. */
function tell(trace: TraceLine[], day: Day, { code, params }: Verdict, counted: number): void {
  const last = trace.at(-1);
  const isSame =
    last?.code === code &&
    Object.entries(params).every(([key, value]) => last.params[key] === value);
  if (!last || !isSame) {
    trace.push({ on: day, code, params: { ...params, from: day, to: day, days: 1, counted } });
    return;
  }
  const end: ReasonParams = day > last.on ? { to: day } : { from: day };
  last.params = { ...last.params, ...end, days: Number(last.params.days) + 1, counted };
}
