import type { Core } from '@strapi/strapi';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import type { Clock } from './to-line';

/** Today and the working calendar. */
export async function clockOf(strapi: Core.Strapi, now: Date = new Date()): Promise<Clock> {
  return { calendar: await loadWorkingCalendar(strapi), today: shanghaiDay(now) };
}
