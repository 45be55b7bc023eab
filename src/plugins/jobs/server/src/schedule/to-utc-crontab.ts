import type { Schedule } from './schedule';
import { toUtcTimes } from './to-utc-times';

/** The cron pattern, in UTC, which graphile-worker understands (its cron knows no time zone). */
export function toUtcCrontab(schedule: Schedule): string {
  const { minutes, hours } = toUtcTimes(schedule);
  const hourField = hours.length === 24 ? '*' : hours.join(',');
  const minuteField = minutes.length === 60 ? '*' : minutes.join(',');
  return `${minuteField} ${hourField} * * *`;
}
