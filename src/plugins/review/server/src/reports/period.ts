import { error } from '../../../../../domain/reasons/reason';
import { daysBetween, type Day } from '../../../../../domain/time/day';
import { isRealDay } from '../../../../../domain/time/is-real-day';
import { refusal } from '../../../../../documents/refuse';

export type Period = { from: Day; to: Day };

/** Longer ones are asked for year by year. */
const MOST_DAYS = 366;

const day = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The period of a report; 400 unless both are days, in order, at most a year apart. */
export function readPeriod(query: Record<string, unknown>): Period {
  const [from, to] = [day(query.from), day(query.to)];
  const areDays = isRealDay(from) && isRealDay(to);
  if (areDays && from <= to && daysBetween(from, to) <= MOST_DAYS) return { from, to };
  throw refusal([error('review.report_period', { from, to }, 'from')]);
}
