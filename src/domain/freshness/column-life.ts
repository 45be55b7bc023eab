import { warning, type Reason } from '../reasons/reason';
import { daysBetween, type Day } from '../time/day';

/** Days a column is given before anybody proposes to end it, and what of a year it may be overdue. Our own judgement. */
const LEAST_WATCHED_DAYS = 180;
const MOST_OVERDUE_PERCENT = 50;
const FEW_ITEMS_A_YEAR = 3;

/** A column beside it that could take its documents in. */
export type Neighbour = {
  categoryId: string;
  name: string;
  /** It is open, has no subcategories and is up to date itself. */
  canTakeOver: boolean;
  newItemsInYear: number;
};

export type ColumnLife = {
  /** First day it has been blank without a break; null where something is public. */
  blankSince: Day | null;
  openedOn: Day;
  today: Day;
  newItemsInYear: number;
  /** Of the last 365 days. */
  overdueDaysInYear: number;
  /** The law wants this content (条例 art. 20, 21, or a standard catalog): the column stays. */
  isStatutory: boolean;
  neighbours: readonly Neighbour[];
};

export type LifeSuggestion = {
  action: 'keep' | 'merge' | 'close';
  /** Into which it would be merged. */
  into: Neighbour | null;
  reason: Reason;
};

function keep(code: string, params: Reason['params'] = {}): LifeSuggestion {
  return { action: 'keep', into: null, reason: warning(`freshness_told.keep_${code}`, params) };
}

function liveliest(neighbours: readonly Neighbour[]): Neighbour | undefined {
  return neighbours
    .filter(({ canTakeOver }) => canTakeOver)
    .sort((a, b) => b.newItemsInYear - a.newItemsInYear || (a.categoryId < b.categoryId ? -1 : 1))
    .at(0);
}

/**
 * Whether a column is worth keeping (政府网站发展指引: what cannot be kept up is merged or closed). A suggestion for the
 * catalog operations, which a person decides about.
 */
export function suggestLife(column: ColumnLife): LifeSuggestion {
  const { today, openedOn, newItemsInYear: items, overdueDaysInYear: days } = column;
  const watched = daysBetween(openedOn, today);
  if (watched < LEAST_WATCHED_DAYS) {
    return keep('young', { days: watched, least: LEAST_WATCHED_DAYS });
  }
  if (column.isStatutory) return keep('by_law');
  if (column.blankSince !== null) {
    const blank = daysBetween(column.blankSince, today);
    if (blank < LEAST_WATCHED_DAYS) {
      return keep('blank_recently', { days: blank, least: LEAST_WATCHED_DAYS });
    }
    const reason = warning('freshness_told.close_blank', { days: blank });
    return { action: 'close', into: null, reason };
  }
  const isNeglected = days * 100 >= Math.min(watched, 365) * MOST_OVERDUE_PERCENT;
  if (!isNeglected || items > FEW_ITEMS_A_YEAR) return keep('alive', { items, days });
  const into = liveliest(column.neighbours);
  if (!into) return keep('alone', { items, days });
  const reason = warning('freshness_told.merge_neglected', { items, days, into: into.name });
  return { action: 'merge', into, reason };
}
