import { warning, type Reason } from '../reasons/reason';
import { addDays, daysBetween, type Day } from '../time/day';
import type { ColumnState } from './column-state';
import type { Policy } from './policy';

export type Stretch = { from: Day; to: Day; days: number };

/**
 * The longest stretch without a new item from one day to another, both ends included as they stand: what lies before
 * the first item and after the last counts as well, so that an item more never makes a stretch longer.
 */
export function longestGap(newItemsOn: readonly Day[], from: Day, to: Day): Stretch {
  const ends = [from, ...newItemsOn.filter((day) => day > from && day < to), to];
  let longest: Stretch = { from, to: from, days: 0 };
  for (const [index, end] of ends.entries()) {
    const start = ends[index - 1] ?? end;
    const days = daysBetween(start, end);
    if (days > longest.days) longest = { from: start, to: end, days };
  }
  return longest;
}

/** Whether any stretch is longer than `most` days; counts days only where one could be, so that a scan is quick. */
function hasLongGap(newItemsOn: readonly Day[], from: Day, to: Day, most: number): boolean {
  let previous = from;
  let limit = addDays(from, most);
  for (const day of [...newItemsOn.filter((each) => each > from && each < to), to]) {
    if (day > limit) {
      limit = addDays(previous, most);
      if (day > limit) return true;
    }
    previous = day;
  }
  return false;
}

function countItems({ itemCount, recentItems }: ColumnState, { periodDays }: Policy, today: Day) {
  if (periodDays === null) return itemCount;
  const before = addDays(today, -periodDays);
  const inPeriod = recentItems.filter(({ on }) => on > before && on <= today);
  return inPeriod.reduce((sum, { count }) => sum + count, 0);
}

function fewItems(policy: Policy, state: ColumnState, today: Day): Reason[] {
  const { minItems: least, periodDays: days } = policy;
  if (least === null) return [];
  const count = countItems(state, policy, today);
  if (count >= least) return [];
  return days === null
    ? [warning('freshness_told.too_few_items', { count, least })]
    : [warning('freshness_told.too_few_new_items', { count, least, days })];
}

function longGap(args: {
  policy: Policy;
  state: ColumnState;
  today: Day;
  openedOn: Day | null;
}): Reason[] {
  const { policy, state, today, openedOn } = args;
  const { maxGapDays: most, gapWithinDays } = policy;
  if (most === null || gapWithinDays === null) return [];
  const start = addDays(today, -gapWithinDays);
  const from = openedOn !== null && openedOn > start ? openedOn : start;
  if (from > today) return [];
  const newItemsOn = state.recentItems.map(({ on }) => on);
  if (!hasLongGap(newItemsOn, from, today, most)) return [];
  const gap = longestGap(newItemsOn, from, today);
  return [warning('freshness_told.gap_too_long', { ...gap, most })];
}

/** What is wrong with the number of items and the distances between them. */
export function itemProblems(args: {
  policy: Policy;
  state: ColumnState;
  today: Day;
  /** The later of the day the column was opened and the day watching began; null is long ago. */
  openedOn: Day | null;
}): Reason[] {
  return [...fewItems(args.policy, args.state, args.today), ...longGap(args)];
}
