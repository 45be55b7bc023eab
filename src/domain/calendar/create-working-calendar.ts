import { dayNumber, dayOfNumber, yearOf, type Day } from '../time/day';
import { publishedDays } from './published-days';
import { UncoveredYearError } from './uncovered-year-error';
import type { CalendarCorrection, DayNature, WorkingCalendar } from './working-calendar';

export type CreateWorkingCalendarArgs = {
  /** Single days an administrator states differently from the published data; at most one per day. */
  corrections?: readonly CalendarCorrection[];
  /** Years an administrator declares complete: with the corrections, nothing is missing in them. */
  completeYears?: readonly number[];
};

/**
 * A working calendar from the published arrangements and an administrator's corrections. Throws RangeError
 * when a correction is not on a real day or two corrections are about the same day.
 */
export function createWorkingCalendar(args: CreateWorkingCalendarArgs = {}): WorkingCalendar {
  const corrections = correctionsByDay(args.corrections ?? []);
  const years = new Set([...publishedDays.coveredYears, ...(args.completeYears ?? [])]);
  // Counting walks day by day over the same few years again and again.
  const known = new Map<number, DayNature>();

  function natureOfNumber(number: number): DayNature {
    const found = known.get(number);
    if (found) {
      return found;
    }
    const day = dayOfNumber(number);
    if (!years.has(yearOf(day))) {
      throw new UncoveredYearError(yearOf(day));
    }
    const nature = natureOfDay(day, number, corrections.get(day));
    known.set(number, nature);
    return nature;
  }

  const works = (number: number) => natureOfNumber(number).isWorkingDay;

  function seek(day: Day, step: 1 | -1): Day {
    let number = dayNumber(day);
    while (!works(number)) {
      number += step;
    }
    return dayOfNumber(number);
  }

  return {
    natureOf: (day) => natureOfNumber(dayNumber(day)),
    isWorkingDay: (day) => works(dayNumber(day)),
    nextWorkingDay: (day) => seek(day, 1),
    previousWorkingDay: (day) => seek(day, -1),
    addWorkingDays(day, n) {
      if (!Number.isInteger(n)) {
        throw new RangeError(`Not a whole number of working days: ${n}`);
      }
      let number = dayNumber(day);
      for (let left = Math.abs(n); left > 0;) {
        number += Math.sign(n);
        left -= works(number) ? 1 : 0;
      }
      return dayOfNumber(number);
    },
    workingDaysBetween(from, to) {
      const [start, end] = [dayNumber(from), dayNumber(to)];
      const [step, sign] = end >= start ? [1, 1] : [-1, -1];
      let count = 0;
      for (let number = start; number !== end;) {
        number += step;
        count += works(number) ? sign : 0;
      }
      return count;
    },
  };
}

function correctionsByDay(corrections: readonly CalendarCorrection[]) {
  const byDay = new Map<Day, CalendarCorrection>();
  for (const correction of corrections) {
    dayNumber(correction.on);
    if (byDay.has(correction.on)) {
      throw new RangeError(`Two calendar corrections for ${correction.on}`);
    }
    byDay.set(correction.on, correction);
  }
  return byDay;
}

function natureOfDay(day: Day, number: number, correction?: CalendarCorrection): DayNature {
  // 1970-01-01 was a Thursday, so day number 2 was a Saturday and 3 a Sunday.
  const isWeekend = [2, 3].includes(((number % 7) + 7) % 7);
  if (correction) {
    const { isWorkingDay, name } = correction;
    return {
      isWorkingDay,
      kind: kindOf(isWorkingDay, isWeekend, Boolean(name)),
      ...(name ? { name: { zh: name, en: name } } : {}),
    };
  }
  const makeUp = publishedDays.makeUpDays.get(day);
  if (makeUp) {
    return { isWorkingDay: true, kind: 'make_up', name: makeUp };
  }
  const holiday = publishedDays.holidays.get(day);
  if (holiday) {
    return { isWorkingDay: false, kind: 'holiday', name: holiday };
  }
  return { isWorkingDay: !isWeekend, kind: kindOf(!isWeekend, isWeekend, false) };
}

function kindOf(isWorkingDay: boolean, isWeekend: boolean, isNamed: boolean): DayNature['kind'] {
  if (isWorkingDay) {
    return isWeekend ? 'make_up' : 'ordinary';
  }
  return isWeekend && !isNamed ? 'weekend' : 'holiday';
}
