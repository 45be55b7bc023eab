import type { ColumnStatus } from '../../../server/src/contracts/api';
import { useTexts } from './use-texts';

type Counted = Pick<ColumnStatus, 'daysLeft' | 'unit'>;

/** How long a column has, or for how long it has been late; a dash where no clock runs. */
export function useDaysLeft(): (column: Counted) => string {
  const { text } = useTexts();
  return ({ daysLeft, unit }) => {
    if (daysLeft === null || unit === null) return '—';
    if (daysLeft === 0) return text('days.today');
    const key = daysLeft > 0 ? 'left' : 'late';
    return text(`days.${key}.${unit}`, { days: Math.abs(daysLeft) });
  };
}
