import type { WorkingCalendar } from '../calendar/working-calendar';
import { error } from '../reasons/reason';
import { yearOf, type Day } from '../time/day';
import { isRealDay } from '../time/is-real-day';
import { countDays } from './count-days';
import { DeadlineError } from './deadline-error';
import {
  deadlineEventReasons,
  isExtension,
  isPause,
  isStartEvent,
  type DeadlineEvent,
  type StartEvent,
} from './deadline-event';
import { deadlineRuleReasons, twoDigits, type DeadlineRule } from './deadline-rule';
import type { TraceLine } from './trace-line';

export type ComputeDeadlineArgs = {
  calendar: WorkingCalendar;
  rule: DeadlineRule;
  events: readonly DeadlineEvent[];
};

/** `startsOn` is the day the count runs from (itself not counted), `dueOn` the last day in time. */
export type Deadline = { startsOn: Day; dueOn: Day; trace: TraceLine[] };

type RuleOf<Kind extends DeadlineRule['kind']> = Extract<DeadlineRule, { kind: Kind }>;

/**
 * The due day of a time limit, with every step told. The latest start event counts. Pauses and extensions
 * act on limits that are counted from it; a limit set by a date stands whatever happens.
 *
 * Throws `DeadlineError` when rule or events cannot be used or the start is missing, and `UncoveredYearError`
 * when the count reaches a year the calendar does not cover.
 */
export function computeDeadline({ calendar, rule, events }: ComputeDeadlineArgs): Deadline {
  const reasons = [...deadlineRuleReasons(rule), ...deadlineEventReasons(events)];
  if (reasons.length > 0) {
    throw new DeadlineError(reasons);
  }
  switch (rule.kind) {
    case 'working_days_after_formation':
      return countedDeadline({ calendar, events, n: rule.n, unit: 'working_day' });
    case 'publicity_period':
      return countedDeadline({ calendar, events, n: rule.n, unit: rule.unit });
    case 'immediate':
      return countedDeadline({ calendar, events, n: 0, unit: 'working_day' });
    case 'fixed_date':
      return fixedDeadline(calendar, rule, events);
    case 'before_event':
      return deadlineBeforeEvent(calendar, rule, events);
  }
}

function countedDeadline({
  calendar,
  events,
  n,
  unit,
}: Omit<ComputeDeadlineArgs, 'rule'> & Pick<RuleOf<'publicity_period'>, 'n' | 'unit'>): Deadline {
  const { startsOn, trace } = findStart(events);
  const pauses = events.filter(isPause);
  const startCode = n > 0 ? 'deadlines.start_day_not_counted' : 'deadlines.due_at_once';
  trace.push({ on: startsOn, code: startCode, params: { on: startsOn } });

  let { lastOn: dueOn, trace: steps } = countDays({ calendar, start: startsOn, n, unit, pauses });
  trace.push(...steps);
  for (const extension of events.filter(isExtension).sort(byDay)) {
    const params = { on: extension.on, days: extension.workingDays };
    if (extension.on < startsOn) {
      trace.push({ on: extension.on, code: 'deadlines.extension_superseded', params });
      continue;
    }
    trace.push({
      on: extension.on,
      code: 'deadlines.extended',
      params: { ...params, after: dueOn },
    });
    ({ lastOn: dueOn, trace: steps } = countDays({
      calendar,
      start: dueOn,
      n: extension.workingDays,
      unit: 'working_day',
      pauses,
    }));
    trace.push(...steps);
  }
  return finished(startsOn, dueOn, trace);
}

function fixedDeadline(
  calendar: WorkingCalendar,
  rule: RuleOf<'fixed_date'>,
  events: readonly DeadlineEvent[],
): Deadline {
  const { startsOn, trace } = findStart(events);
  const year = yearOf(startsOn) + (rule.year === 'after_event' ? 1 : 0);
  const monthStart = `${String(year).padStart(4, '0')}-${twoDigits(rule.month)}-`;
  // Only 29 February can be missing, and then the month ends on the 28th.
  const written = `${monthStart}${twoDigits(rule.day)}`;
  const date = isRealDay(written) ? written : `${monthStart}28`;
  trace.push({ on: date, code: 'deadlines.set_by_date', params: { date } });
  trace.push(...movesWithoutEffect(date, events));
  if (rule.onRestDay === 'keep') {
    return finished(startsOn, date, trace);
  }
  const { lastOn, trace: steps } = countDays({
    calendar,
    start: date,
    n: 0,
    unit: 'working_day',
    pauses: [],
  });
  trace.push(...steps);
  return finished(startsOn, lastOn, trace);
}

function deadlineBeforeEvent(
  calendar: WorkingCalendar,
  { n, unit }: RuleOf<'before_event'>,
  events: readonly DeadlineEvent[],
): Deadline {
  const scheduled = events
    .filter((event) => event.kind === 'scheduled')
    .sort(byDay)
    .at(-1);
  if (!scheduled) {
    throw new DeadlineError([error('deadlines.scheduled_event_missing')]);
  }
  const { on } = scheduled;
  const { lastOn, trace } = countDays({
    calendar,
    start: on,
    n,
    unit,
    pauses: [],
    direction: 'backward',
  });
  const head: TraceLine = { on, code: 'deadlines.scheduled', params: { on, n } };
  return finished(on, lastOn, [head, ...movesWithoutEffect(on, events), ...trace]);
}

/** The latest start event; of two on one day the one that stands later in the list. */
function findStart(events: readonly DeadlineEvent[]): { startsOn: Day; trace: TraceLine[] } {
  const starts: StartEvent[] = events.filter(isStartEvent).sort(byDay);
  const last = starts.at(-1);
  if (!last) {
    throw new DeadlineError([error('deadlines.start_event_missing')]);
  }
  const trace = starts.map(({ kind, on }) => ({ on, code: `deadlines.${kind}`, params: { on } }));
  return { startsOn: last.on, trace };
}

function movesWithoutEffect(on: Day, events: readonly DeadlineEvent[]): TraceLine[] {
  return events.some((event) => isPause(event) || isExtension(event))
    ? [{ on, code: 'deadlines.pauses_and_extensions_without_effect', params: {} }]
    : [];
}

function finished(startsOn: Day, dueOn: Day, trace: TraceLine[]): Deadline {
  const due: TraceLine = { on: dueOn, code: 'deadlines.due', params: { on: dueOn } };
  return { startsOn, dueOn, trace: [...trace, due] };
}

function byDay(a: { on: Day }, b: { on: Day }): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}
