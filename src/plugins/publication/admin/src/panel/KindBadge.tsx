import { ToneBadge, type Tone } from '../../../../../admin-kit/ToneBadge';
import type { LedgerKind } from '../../../server/src/contracts/ledger';
import { useTexts } from '../hooks/use-texts';

const TONES: Record<LedgerKind, Tone> = {
  published: 'success',
  changed: 'primary',
  unchanged: 'neutral',
  corrected: 'warning',
  withdrawn: 'danger',
  restored: 'success',
  expired: 'neutral',
  moved: 'neutral',
};

/** What an event was, in a word. */
export function KindBadge({ kind }: { kind: LedgerKind }) {
  const { text } = useTexts();
  return <ToneBadge tone={TONES[kind]}>{text(`kind.${kind}`)}</ToneBadge>;
}
