import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { FindingSeverity } from '../../../../../domain/findings/kinds';
import { useTexts } from '../hooks/use-texts';

const TONES = { block: 'danger', confirm: 'warning', hint: 'neutral' } as const;

/** What a finding does to a submission and an approval. */
export function SeverityBadge({ severity }: { severity: FindingSeverity }) {
  const { text } = useTexts();
  return <ToneBadge tone={TONES[severity]}>{text(`finding.${severity}`)}</ToneBadge>;
}
