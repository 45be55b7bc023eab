import type { Day } from '../time/day';
import {
  applyConfirmation,
  applyItem,
  applyRecordChange,
  EMPTY_COLUMN,
  type ColumnState,
} from './column-state';
import type { Confirmation, RecordChange } from './event';
import type { ItemState } from './item-state';

/**
 * A column counted anew from all that is public in it, as its documents stand now: what folding event by event comes
 * to as well.
 */
export function columnOf(all: {
  items: readonly ItemState[];
  confirmations: readonly Confirmation[];
  recordChanges: readonly RecordChange[];
  /** Day and sequence of the last event of the column; null where nothing ever happened in it. */
  last: { sequence: number; recordedOn: Day } | null;
}): ColumnState {
  const { last } = all;
  let state = EMPTY_COLUMN;
  for (const after of last ? all.items : []) {
    if (last) ({ state } = applyItem(state, { before: null, after, event: last }));
  }
  for (const confirmation of all.confirmations) state = applyConfirmation(state, confirmation);
  for (const change of all.recordChanges) state = applyRecordChange(state, change);
  return last ? applyItem(state, { before: null, after: null, event: last }).state : state;
}
