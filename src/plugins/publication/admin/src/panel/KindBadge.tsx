import { Badge } from '@strapi/design-system';
import type { LedgerKind } from '../../../server/src/contracts/ledger';
import { useTexts } from '../hooks/use-texts';

const COLOURS: Record<LedgerKind, 'success' | 'primary' | 'neutral' | 'danger' | 'warning'> = {
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
  return (
    <Badge
      backgroundColor={`${COLOURS[kind]}100`}
      // The warning colour on its own ground falls short of the contrast that text needs.
      textColor={kind === 'corrected' ? 'neutral800' : `${COLOURS[kind]}700`}
      style={{ whiteSpace: 'nowrap' }}
    >
      {text(`kind.${kind}`)}
    </Badge>
  );
}
