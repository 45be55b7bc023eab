import type { Schedule } from './schedule';

const SHANGHAI_OFFSET_HOURS = 8;
const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes and hours of the UTC day, ascending, at which a schedule is due. */
export type UtcTimes = { minutes: number[]; hours: number[] };

const everyHour = Array.from({ length: 24 }, (_, hour) => hour);

/**
 * Turns a Shanghai schedule into UTC times. Local hours 00–07 fall on the previous UTC day, which makes no
 * difference as long as a schedule runs every day.
 * Throws on a time that does not exist.
 */
export function toUtcTimes(schedule: Schedule): UtcTimes {
  if ('everyDayAt' in schedule) {
    const match = TIME_OF_DAY.exec(schedule.everyDayAt);
    if (!match) {
      throw new Error(`"${schedule.everyDayAt}" is not a time of day (HH:MM)`);
    }
    const hour = (Number(match[1]) - SHANGHAI_OFFSET_HOURS + 24) % 24;
    return { minutes: [Number(match[2])], hours: [hour] };
  }
  if ('everyHourAt' in schedule) {
    const minute = schedule.everyHourAt;
    if (!Number.isInteger(minute) || minute < 0 || minute > 59) {
      throw new Error(`${minute} is not a minute of the hour (0-59)`);
    }
    return { minutes: [minute], hours: everyHour };
  }
  const step = schedule.everyMinutes;
  if (!Number.isInteger(step) || step < 1 || 60 % step !== 0) {
    throw new Error(`${step} minutes do not divide an hour evenly`);
  }
  return {
    minutes: Array.from({ length: 60 / step }, (_, index) => index * step),
    hours: everyHour,
  };
}
