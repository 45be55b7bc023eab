import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';
import type { ColumnState } from './column-state';
import type { Policy } from './policy';

/** Why somebody may not sign that a column or document is still right. */
export function checkConfirmation(args: {
  policy: Policy | null;
  state: ColumnState;
  note: string;
  /** What it was compared with: an address, a document number, a file. */
  evidence: string;
}): Reason[] {
  const { policy, state, note, evidence } = args;
  const forms = [
    ...(isBlank(note) ? [error('freshness.note_missing', {}, 'note')] : []),
    ...(isBlank(evidence) ? [error('freshness.evidence_missing', {}, 'evidence')] : []),
  ];
  if (!policy?.confirmation) {
    return [error('freshness.confirmation_not_allowed', { policy: policy?.name ?? '' })];
  }
  if (state.publicCount === 0) return [error('freshness.nothing_to_confirm')];
  const clock = policy.mode === 'items' ? state.newItems : state.content;
  const most = policy.confirmation.mostInRow;
  if (most !== null && clock.confirmations.count >= most) {
    return [error('freshness.confirmations_used_up', { policy: policy.name, most }), ...forms];
  }
  return forms;
}
