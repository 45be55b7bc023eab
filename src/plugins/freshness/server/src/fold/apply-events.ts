import {
  applyItem,
  EMPTY_COLUMN,
  type ColumnState,
} from '../../../../../domain/freshness/column-state';
import type { ClockEvent, ColumnPlace } from '../../../../../domain/freshness/event';
import { applyEvent, inColumn, type ItemState } from '../../../../../domain/freshness/item-state';
import { keyOf, type ColumnKey } from '../contracts/places';
import { itemKey } from './stored-states';

export type TouchedColumn = ColumnKey & {
  state: ColumnState;
  isIncomplete: boolean;
  /** The last event it knows. */
  last: ClockEvent;
};

type Fold = { items: Map<string, ItemState>; columns: Map<string, ColumnState> };

/** Documents without a category, or without an organization, stand in no column. */
export function columnKeyOf({ categoryId, organizationId }: ColumnPlace): ColumnKey | null {
  return categoryId !== null && organizationId !== null ? { categoryId, organizationId } : null;
}

function placesOf(before: ItemState | null, after: ItemState): ColumnKey[] {
  const keys = [before?.place, after.place].flatMap((place) => (place && columnKeyOf(place)) || []);
  return [...new Map(keys.map((key) => [keyOf(key), key])).values()];
}

/** Applies events in their order to the documents and columns they concern, and tells which columns that were. */
export function applyEvents(events: readonly ClockEvent[], { items, columns }: Fold) {
  const touched = new Map<string, TouchedColumn>();
  for (const event of events) {
    const before = items.get(itemKey(event)) ?? null;
    const after = applyEvent(before, event);
    items.set(itemKey(event), after);
    for (const place of placesOf(before, after)) {
      const change = { before: inColumn(before, place), after: inColumn(after, place), event };
      const known = touched.get(keyOf(place));
      const state = known?.state ?? columns.get(keyOf(place)) ?? EMPTY_COLUMN;
      const step = applyItem(state, change);
      const isIncomplete = step.isIncomplete || known?.isIncomplete === true;
      touched.set(keyOf(place), { ...place, state: step.state, isIncomplete, last: event });
    }
  }
  return touched;
}
