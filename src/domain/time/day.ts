import { isRealDay } from './is-real-day';

/**
 * A calendar day in China, 'YYYY-MM-DD'. Plain text on purpose: it is what the database, the API and the
 * form fields hold, it sorts as it reads, and it has no time zone to get wrong.
 */
export type Day = string;

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01, for arithmetic. Throws RangeError when the text is not a real day. */
export function dayNumber(day: Day): number {
  if (!isRealDay(day)) {
    throw new RangeError(`Not a calendar day: "${day}"`);
  }
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** The day with this number; the inverse of `dayNumber`. Throws RangeError outside the years 0000-9999. */
export function dayOfNumber(number: number): Day {
  const text = new Date(number * MS_PER_DAY).toISOString();
  if (!/^\d{4}-/.test(text)) {
    throw new RangeError(`No four-digit year: ${text}`);
  }
  return text.slice(0, 10);
}

/** The day `days` calendar days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** Calendar days from one day to another, negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Negative when `a` is earlier than `b`, zero when equal, positive when later; fit for `sort`. */
export function compareDays(a: Day, b: Day): number {
  return daysBetween(b, a);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
