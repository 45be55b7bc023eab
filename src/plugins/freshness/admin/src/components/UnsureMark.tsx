import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import { useTexts } from '../hooks/use-texts';

/** Beside numbers that no text of the rule at hand confirms. */
export function UnsureMark({ what }: { what: 'numbers' | 'points' }) {
  const { text } = useTexts();
  return <ToneBadge tone="warning">{text(`unsure.${what}`)}</ToneBadge>;
}
