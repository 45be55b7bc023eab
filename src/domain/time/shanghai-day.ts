import { dayOfNumber, type Day } from './day';

const OFFSET_MS = 8 * 3_600_000;
const MS_PER_DAY = 86_400_000;

/**
 * The calendar day in China at an instant (a Date or milliseconds since 1970). Throws RangeError on an
 * invalid date.
 *
 * A fixed +08:00 is right: all of China keeps one time, and summer time was last in force in 1991. No instant
 * handled here is older than that, since disclosure began in 2008 and older documents carry days, not
 * instants. A fixed offset also needs no time-zone data and ignores the time zone of the server.
 */
export function shanghaiDay(instant: Date | number): Day {
  return dayOfNumber(Math.floor((Number(instant) + OFFSET_MS) / MS_PER_DAY));
}
