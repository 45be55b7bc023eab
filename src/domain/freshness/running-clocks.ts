import { warning, type Reason } from '../reasons/reason';
import type { ColumnClock, ColumnState } from './column-state';
import type { Dated } from './day-run';
import type { Reset } from './event';
import type { Age, Policy } from './policy';

/** What is measured: since the newest item, the last change, a change of the record behind it, or its own formation. */
export type ClockKind = 'new_items' | 'content' | 'record_change' | 'formation';

/** A clock that runs: an age is over some time after `reset`. */
export type RunningClock = { kind: ClockKind; reset: Reset; age: Age };

export type RunningClocks = {
  running: RunningClock[];
  /** What set the clock of the policy's mode, also where nothing runs from it. */
  lastReset: Reset | null;
  notes: Reason[];
};

/** The last confirmation that counts: of a row only as many as the policy allows. */
function countedConfirmation({ confirmations }: ColumnClock, { confirmation }: Policy) {
  if (!confirmation) return null;
  const { mostInRow } = confirmation;
  if (mostInRow === null) return confirmations.last;
  return confirmations.first.slice(0, mostInRow).at(-1) ?? null;
}

function notesOn({ confirmations: { count } }: ColumnClock, { confirmation }: Policy): Reason[] {
  if (count === 0) return [];
  if (!confirmation) return [warning('freshness_told.confirmations_do_not_count', { count })];
  const most = confirmation.mostInRow;
  if (most === null || count <= most) return [];
  return [warning('freshness_told.confirmations_used_up', { count, most })];
}

function resetBy({ id, on }: Dated, kind: 'confirmed' | 'record_changed'): Reset {
  return { on, kind, sequence: null, id };
}

/** The clocks that run under a policy, from a state that is neither blank nor closed. */
export function runningClocks(policy: Policy, state: ColumnState): RunningClocks {
  const kind = policy.mode === 'items' ? 'new_items' : 'content';
  const clock = kind === 'new_items' ? state.newItems : state.content;
  const confirmation = countedConfirmation(clock, policy);
  // Confirmations are kept only of days after the last change, so one that counts is the later of the two.
  const lastReset = confirmation ? resetBy(confirmation, 'confirmed') : clock.last;
  const running: RunningClock[] = [];
  if (policy.maxAge && lastReset) running.push({ kind, reset: lastReset, age: policy.maxAge });
  const change = state.recordChanges.find(({ on }) => !lastReset || on > lastReset.on);
  if (policy.changeLimit && change) {
    const reset = resetBy(change, 'record_changed');
    running.push({ kind: 'record_change', reset, age: policy.changeLimit });
  }
  return { running, lastReset, notes: notesOn(clock, policy) };
}
