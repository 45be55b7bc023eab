import { ToneBadge, type Tone } from '../../../../../admin-kit/ToneBadge';
import type { ReturnState } from '../../../../../domain/statistics/return-state';
import { useNames } from '../hooks/use-names';

const TONES: Record<ReturnState, Tone> = {
  draft: 'secondary',
  self_reviewed: 'primary',
  submitted: 'warning',
  returned: 'danger',
  accepted: 'success',
  aggregated: 'success',
  frozen: 'neutral',
};

/** How far a return is, in a word. */
export function StateBadge({ state }: { state: ReturnState }) {
  const { stateName } = useNames();
  return <ToneBadge tone={TONES[state]}>{stateName(state)}</ToneBadge>;
}
