import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { Outcome } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const { text } = useTexts();
  return (
    <ToneBadge tone={outcome === 'succeeded' ? 'success' : 'danger'}>
      {text(`outcome.${outcome}`)}
    </ToneBadge>
  );
}
