import type { Day } from '../time/day';
import { columnOf } from './column-of';
import type { ColumnState } from './column-state';
import type { ClockEvent, ColumnPlace, Confirmation, RecordChange } from './event';
import { applyEvent, inColumn, type ItemState } from './item-state';

export type ColumnHistory = {
  place: ColumnPlace;
  /** Every ledger event of every document that was ever filed in the column, in whatever order. */
  events: readonly ClockEvent[];
  confirmations: readonly Confirmation[];
  recordChanges: readonly RecordChange[];
};

/**
 * A column as it was known at the end of a day, for statuses of the past: whatever was recorded later changes nothing.
 */
export function columnOn({ place, ...history }: ColumnHistory, day: Day): ColumnState {
  const items = new Map<string, ItemState>();
  let last: { sequence: number; recordedOn: Day } | null = null;
  const known = history.events
    .filter(({ recordedOn }) => recordedOn <= day)
    .sort((a, b) => a.sequence - b.sequence);
  for (const event of known) {
    const key = `${event.uid} ${event.documentId}`;
    const before = items.get(key) ?? null;
    const after = applyEvent(before, event);
    items.set(key, after);
    if (inColumn(before, place) || inColumn(after, place)) last = event;
  }
  return columnOf({
    items: [...items.values()].flatMap((item) => inColumn(item, place) ?? []),
    confirmations: history.confirmations.filter(({ on }) => on <= day),
    recordChanges: history.recordChanges.filter(({ on }) => on <= day),
    last: last && { sequence: last.sequence, recordedOn: last.recordedOn },
  });
}
