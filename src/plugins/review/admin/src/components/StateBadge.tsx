import { ToneBadge, type Tone } from '../../../../../admin-kit/ToneBadge';
import type { RunState } from '../../../../../domain/review/run';
import { useTexts } from '../hooks/use-texts';

const TONES: Record<RunState, Tone> = {
  open: 'primary',
  returned: 'warning',
  approved: 'success',
  completing: 'warning',
  completed: 'success',
  declined: 'danger',
  cancelled: 'neutral',
};

/** Where a run stands, in a word. */
export function StateBadge({ state }: { state: RunState }) {
  const { text } = useTexts();
  return <ToneBadge tone={TONES[state]}>{text(`state.${state}`)}</ToneBadge>;
}
