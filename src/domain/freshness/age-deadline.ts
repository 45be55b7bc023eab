import { UncoveredYearError } from '../calendar/uncovered-year-error';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { addDays, daysBetween, yearOf, type Day } from '../time/day';
import type { Age } from './policy';

/** What an age comes to from a day on. Days that would need an uncovered year are null, and the year is told. */
export type AgeDeadline = {
  from: Day;
  age: Age;
  /** Last day in time. */
  dueOn: Day | null;
  /** First day something is due soon. */
  warnsOn: Day | null;
  /** Last working day after `from` up to `dueOn`; null where there is none. */
  actBy: Day | null;
  uncoveredYear: number | null;
};

function covered<Value>(count: () => Value, note: (year: number) => void): Value | null {
  try {
    return count();
  } catch (cause) {
    if (!(cause instanceof UncoveredYearError)) throw cause;
    note(cause.year);
    return null;
  }
}

/**
 * A warning on a rest day is read when it is too late, so it comes on the working day before; but not before the clock
 * was set, or what was published in a holiday would be due soon at once.
 */
function onWorkingDay(calendar: WorkingCalendar, from: Day, day: Day): Day {
  const worked = calendar.previousWorkingDay(day);
  return worked > from ? worked : day;
}

/**
 * When an age that runs from a day is over. An age in calendar days ends on its last day whether or not anybody works
 * then: the inspection counts so.
 */
export function ageDeadline(args: {
  calendar: WorkingCalendar;
  from: Day;
  age: Age;
  warnAtPercent: number;
}): AgeDeadline {
  const { calendar, from, age, warnAtPercent } = args;
  const years: number[] = [];
  const note = (year: number) => void years.push(year);
  const add = (days: number) =>
    age.unit === 'calendar_day' ? addDays(from, days) : calendar.addWorkingDays(from, days);
  const dueOn = covered(() => add(age.value), note);
  const plain = covered(() => add(Math.ceil((age.value * warnAtPercent) / 100)), note);
  const warnsOn = plain && (covered(() => onWorkingDay(calendar, from, plain), note) ?? plain);
  const worked = dueOn && covered(() => calendar.previousWorkingDay(dueOn), note);
  return {
    from,
    age,
    dueOn,
    warnsOn,
    actBy: worked && worked > from ? worked : null,
    uncoveredYear: years.length > 0 ? Math.min(...years) : null,
  };
}

/** Days left in the unit of the age: 0 on the due day, negative afterwards; null where they cannot be counted. */
export function daysLeft(calendar: WorkingCalendar, deadline: AgeDeadline, today: Day) {
  const { dueOn, age } = deadline;
  if (dueOn === null) return null;
  return covered(
    () =>
      age.unit === 'calendar_day'
        ? daysBetween(today, dueOn)
        : calendar.workingDaysBetween(today, dueOn),
    () => undefined,
  );
}

export type AgeStatus = 'fresh' | 'due_soon' | 'overdue' | 'unknown';

/**
 * Where a day stands to a deadline. Without a due day it is known all the same as long as the year that is missing has
 * not begun: the count would end in it or later.
 */
export function ageStatus({ dueOn, warnsOn, uncoveredYear }: AgeDeadline, today: Day): AgeStatus {
  if (dueOn !== null && today > dueOn) return 'overdue';
  if (dueOn === null && (uncoveredYear === null || yearOf(today) >= uncoveredYear))
    return 'unknown';
  return warnsOn !== null && today >= warnsOn ? 'due_soon' : 'fresh';
}
