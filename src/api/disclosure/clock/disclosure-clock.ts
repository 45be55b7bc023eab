import type { Core } from '@strapi/strapi';
import { refusal, speakLine } from '../../../documents/refuse';
import { UncoveredYearError } from '../../../domain/calendar/uncovered-year-error';
import { categoryLimit } from '../../../domain/catalog/category-limit';
import { artTwentySixDeadline } from '../../../domain/deadlines/art-twenty-six-deadline';
import { DeadlineError } from '../../../domain/deadlines/deadline-error';
import { deadlineState } from '../../../domain/deadlines/deadline-state';
import { shanghaiDay } from '../../../domain/time/shanghai-day';
import { loadWorkingCalendar } from '../../working-calendar/load-working-calendar';

type Clocked = {
  documentId: string;
  formedOn?: string | null;
  firstPublishedAt?: string | Date | null;
  category?: Parameters<typeof categoryLimit>[0] | null;
};

/**
 * The clock of article 26 for one disclosure: when it is due, where it stands today, and each step of the count in
 * both languages. Null while no formed-on date is known. Refuses (400 `calendar.year_not_covered`) when the count
 * reaches a year whose holidays nobody has entered.
 */
export async function disclosureClock(strapi: Core.Strapi, disclosure: Clocked, now: Date) {
  const { formedOn, category, firstPublishedAt } = disclosure;
  if (!formedOn) return null;
  const calendar = await loadWorkingCalendar(strapi);
  const limit = category ? categoryLimit(category) : undefined;
  try {
    const deadline = artTwentySixDeadline({ calendar, formedOn, ...(limit ? { limit } : {}) });
    const state = deadlineState({
      calendar,
      dueOn: deadline.dueOn,
      today: shanghaiDay(now),
      ...(firstPublishedAt ? { publishedOn: shanghaiDay(new Date(firstPublishedAt)) } : {}),
    });
    return { ...deadline, ...state, trace: deadline.trace.map(speakLine) };
  } catch (cause) {
    if (cause instanceof UncoveredYearError) throw refusal([cause.reason]);
    if (cause instanceof DeadlineError) throw refusal(cause.reasons);
    throw cause;
  }
}
