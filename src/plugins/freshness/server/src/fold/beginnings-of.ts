import type { Knex } from 'knex';
import {
  applyConfirmation,
  applyRecordChange,
  EMPTY_COLUMN,
  type ColumnState,
} from '../../../../../domain/freshness/column-state';
import { confirmationsOf } from '../confirmations/confirmations';
import { keyOf, type ColumnKey } from '../contracts/places';
import { recordChangesOf } from '../records/record-changes';

/**
 * Columns before their first event. They are not always empty: when the ledger is folded anew after a backup was
 * restored, what was signed, and what is known of the records behind them, is there already.
 */
export async function beginningsOf(
  trx: Knex,
  columns: readonly ColumnKey[],
): Promise<Map<string, ColumnState>> {
  const states = new Map<string, ColumnState>();
  if (columns.length === 0) return states;
  for (const { id, on, ...column } of await confirmationsOf(trx, columns)) {
    const state = states.get(keyOf(column)) ?? EMPTY_COLUMN;
    states.set(keyOf(column), applyConfirmation(state, { id, on }));
  }
  for (const { id, on, ...column } of await recordChangesOf(trx, columns)) {
    const state = states.get(keyOf(column)) ?? EMPTY_COLUMN;
    states.set(keyOf(column), applyRecordChange(state, { id, on }));
  }
  return states;
}
