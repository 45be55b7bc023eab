import { error, type Reason } from '../reasons/reason';
import { yearOf, type Day } from '../time/day';

/** Money of a year may be spent in a later one, not before the year has begun. */
export function checkFundingYear({ year, spentOn }: { year: number; spentOn: Day }): Reason[] {
  if (year <= yearOf(spentOn)) return [];
  return [
    error('work_records.year_after_spending', { field: 'year', value: year, spentOn }, 'year'),
  ];
}
