import data from 'chinese-days/dist/chinese-days.json';
import { yearOf, type Day } from '../time/day';
import type { HolidayName } from './working-calendar';

/**
 * The holidays and make-up workdays the State Council published, from the package `chinese-days`.
 *
 * Its data is read, its functions are not called: they parse a day as UTC midnight and then ask for weekday and
 * date in the time zone of the process, so west of Greenwich every answer is about the day before.
 */
export type PublishedDays = {
  holidays: ReadonlyMap<Day, HolidayName>;
  makeUpDays: ReadonlyMap<Day, HolidayName>;
  coveredYears: ReadonlySet<number>;
};

/** A value of the package's data is 'English name,Chinese name,days'. */
function namesByDay(entries: Record<string, string>): Map<Day, HolidayName> {
  return new Map(
    Object.entries(entries).map(([day, value]) => {
      const [en = '', zh = ''] = value.split(',');
      return [day, { zh, en }];
    }),
  );
}

/**
 * A year is covered when its National Day is in the data. A stray entry is not enough: the arrangement for
 * one year can move days of the year beside it.
 */
function coveredYears(holidays: ReadonlyMap<Day, HolidayName>): Set<number> {
  return new Set([...holidays.keys()].filter((day) => day.endsWith('-10-01')).map(yearOf));
}

const holidays = namesByDay(data.holidays);

export const publishedDays: PublishedDays = {
  holidays,
  makeUpDays: namesByDay(data.workdays),
  coveredYears: coveredYears(holidays),
};
