import { ToneBadge, type Tone } from '../../../../../admin-kit/ToneBadge';
import type { FreshnessStatus } from '../../../../../domain/freshness/status';
import { useStatusName } from '../hooks/use-status-name';

const TONES: Record<FreshnessStatus, Tone> = {
  blank: 'danger',
  overdue: 'danger',
  due_soon: 'warning',
  fresh: 'success',
  unknown: 'secondary',
  closed: 'neutral',
  not_applicable: 'neutral',
};

/** How a column stands, in a word. */
export function StatusBadge({ status }: { status: FreshnessStatus }) {
  const statusName = useStatusName();
  return <ToneBadge tone={TONES[status]}>{statusName(status)}</ToneBadge>;
}
