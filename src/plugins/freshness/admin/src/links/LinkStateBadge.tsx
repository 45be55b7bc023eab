import { ToneBadge, type Tone } from '../../../../../admin-kit/ToneBadge';
import type { LinkState } from '../../../../../domain/link-check/next-link-state';
import { useTexts } from '../hooks/use-texts';

const TONES: Record<LinkState, Tone> = {
  broken: 'danger',
  failing: 'warning',
  closed: 'secondary',
  refused: 'neutral',
  unchecked: 'neutral',
  ok: 'success',
};

/** How a link stands, in a word. */
export function LinkStateBadge({ state }: { state: LinkState }) {
  const { text } = useTexts();
  return <ToneBadge tone={TONES[state]}>{text(`linkState.${state}`)}</ToneBadge>;
}
