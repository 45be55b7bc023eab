import { addDays, dayNumber, yearOf, type Day } from './day';

/** A calendar quarter, the period of the quarterly returns. */
export type Quarter = { year: number; quarter: 1 | 2 | 3 | 4 };

const FIRST_DAYS = { 1: '01-01', 2: '04-01', 3: '07-01', 4: '10-01' } as const;

/** The quarter a day lies in. Throws RangeError when the text is not a real day. */
export function quarterOf(day: Day): Quarter {
  dayNumber(day);
  const month = Number(day.slice(5, 7));
  const quarter = month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4;
  return { year: yearOf(day), quarter };
}

/** First and last day of a quarter, both inside it. */
export function quarterBounds(quarter: Quarter): { firstDay: Day; lastDay: Day } {
  return { firstDay: firstDayOf(quarter), lastDay: addDays(firstDayOf(nextQuarter(quarter)), -1) };
}

export function previousQuarter(quarter: Quarter): Quarter {
  return quarterOf(addDays(firstDayOf(quarter), -1));
}

export function nextQuarter({ year, quarter }: Quarter): Quarter {
  return quarter === 4
    ? { year: year + 1, quarter: 1 }
    : { year, quarter: (quarter + 1) as Quarter['quarter'] };
}

function firstDayOf({ year, quarter }: Quarter): Day {
  return `${String(year).padStart(4, '0')}-${FIRST_DAYS[quarter]}`;
}
