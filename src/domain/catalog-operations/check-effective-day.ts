import { error, type Reason } from '../reasons/reason';
import { isRealDay } from '../time/is-real-day';
import type { Day } from '../time/day';

/** Why a day cannot be the one an operation counts from: it is in no calendar, or has not come yet. */
export function checkEffectiveDay(on: unknown, today: Day): Reason[] {
  if (typeof on !== 'string' || !isRealDay(on)) {
    const value = typeof on === 'string' ? on : (JSON.stringify(on) ?? '');
    return [error('request.impossible_date', { field: 'on', value }, 'on')];
  }
  return on > today ? [error('catalog.day_in_future', { value: on, today }, 'on')] : [];
}
