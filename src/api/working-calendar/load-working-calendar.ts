import type { Core } from '@strapi/strapi';
import type { CalendarCorrection, WorkingCalendar } from '../../domain/calendar/working-calendar';
import { createWorkingCalendar } from '../../domain/calendar/create-working-calendar';

type CalendarYear = {
  year: number;
  isComplete?: boolean | null;
  days?: { on: string; isWorkingDay: boolean; name?: string | null }[];
};

/** The working calendar as the administrators have corrected it: published holiday arrangements with their changes on top. */
export async function loadWorkingCalendar(strapi: Core.Strapi): Promise<WorkingCalendar> {
  const years: CalendarYear[] = await strapi.db
    .query('api::working-calendar.working-calendar')
    .findMany({ populate: { days: true } });
  const corrections: CalendarCorrection[] = years.flatMap(({ days }) =>
    (days ?? []).map(({ on, isWorkingDay, name }) => ({
      on,
      isWorkingDay,
      ...(name ? { name } : {}),
    })),
  );
  const completeYears = years.filter(({ isComplete }) => isComplete).map(({ year }) => year);
  return createWorkingCalendar({ corrections, completeYears });
}
