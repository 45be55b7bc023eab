import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import { useTexts } from '../hooks/use-texts';

/** Beside what no text of the rule at hand confirms. */
export function UnsureMark() {
  const { text } = useTexts();
  return <ToneBadge tone="warning">{text('unsure')}</ToneBadge>;
}
