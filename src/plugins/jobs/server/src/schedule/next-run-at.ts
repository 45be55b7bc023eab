import type { Schedule } from './schedule';
import { toUtcTimes } from './to-utc-times';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The first instant strictly after `now` at which the schedule is due. */
export function nextRunAt(schedule: Schedule, now: Date): Date {
  const { minutes, hours } = toUtcTimes(schedule);
  const firstHour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
  // A daily time already past today is due within the 25th hour at the latest.
  for (let hourAt = firstHour; hourAt <= firstHour + 24 * HOUR_MS; hourAt += HOUR_MS) {
    if (!hours.includes(new Date(hourAt).getUTCHours())) continue;
    const minute = minutes.find((candidate) => hourAt + candidate * MINUTE_MS > now.getTime());
    if (minute !== undefined) return new Date(hourAt + minute * MINUTE_MS);
  }
  throw new Error('A schedule is due at least once a day');
}
