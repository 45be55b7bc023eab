import type { Day } from '../time/day';
import type { Indicator } from './indicator';
import { periodDays, type Quarter } from './period';

/**
 * The days the counted numbers of a quarter's return are about, by the topic of their source: a half-yearly or yearly
 * number reaches further back than the quarter it is asked in. Topics nothing is counted from are missing.
 */
export function daysCounted(
  asked: readonly Pick<Indicator, 'autoSource' | 'periodClass'>[],
  quarter: Quarter,
): Map<string, { firstDay: Day; lastDay: Day }> {
  const days = new Map<string, { firstDay: Day; lastDay: Day }>();
  for (const { autoSource, periodClass } of asked) {
    const topic = autoSource?.source.split('.')[0];
    if (topic === undefined) continue;
    const period = periodDays(periodClass, quarter);
    const known = days.get(topic);
    if (!known || period.firstDay < known.firstDay) days.set(topic, period);
  }
  return days;
}
