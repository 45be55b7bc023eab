import { ToneBadge, type Tone } from '../../../../../../admin-kit/ToneBadge';
import { useTexts } from '../hooks/use-texts';

const TONES: Record<string, Tone> = {
  open: 'success',
  active: 'success',
  closed: 'neutral',
  merged: 'warning',
  abolished: 'neutral',
};

/** The state of a category or an organization, in words. */
export function StateBadge({ of, state }: { of: 'category' | 'organization'; state: string }) {
  const { text } = useTexts();
  return <ToneBadge tone={TONES[state] ?? 'neutral'}>{text(`state.${of}.${state}`)}</ToneBadge>;
}
