import { addDays, yearOf, type Day } from '../time/day';

const END_OF = { first: '06-30', second: '12-31' } as const;

function halfYearEnd(day: Day): Day {
  const half = day.slice(5) <= END_OF.first ? 'first' : 'second';
  return `${String(yearOf(day)).padStart(4, '0')}-${END_OF[half]}`;
}

/** How far back somebody looks for what a late record should have been in. */
const MOST = 6;

/**
 * The last days of half-years, the newest first, at which something was there (`lastDay` null: still is) and which were
 * over when it came to be known; the last six of them, for older returns are corrected no more.
 */
export function halfYearEndsOf(args: { firstDay: Day; lastDay: Day | null; knownOn: Day }): Day[] {
  const { firstDay, lastDay, knownOn } = args;
  const until = lastDay !== null && lastDay < knownOn ? lastDay : addDays(knownOn, -1);
  const found: Day[] = [];
  // The last half-year that was over: the one before the day after it.
  let end = halfYearEnd(until) <= until ? halfYearEnd(until) : halfYearBefore(until);
  while (end >= firstDay && found.length < MOST) {
    found.push(end);
    end = halfYearBefore(end);
  }
  return found;
}

function halfYearBefore(day: Day): Day {
  const year = yearOf(day);
  return day.slice(5) <= END_OF.first ? `${year - 1}-${END_OF.second}` : `${year}-${END_OF.first}`;
}
