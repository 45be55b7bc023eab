import { foldWidth } from '../text/fold-width';
import type { Day } from '../time/day';
import { isRealDay } from '../time/is-real-day';
import { DAY_SHAPES, MIDNIGHT } from './day-shapes.data';

/** The day a text names in one of the usual ways, as `YYYY-MM-DD`; null when it names none or one that does not exist. */
export function parseDay(text: string): Day | null {
  // Exports of databases write a day as its midnight.
  const folded = foldWidth(text).trim().replace(MIDNIGHT, '');
  for (const shape of DAY_SHAPES) {
    const [, year = '', month = '', date = ''] = folded.match(shape) ?? [];
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    if (isRealDay(day)) return day;
  }
  return null;
}
