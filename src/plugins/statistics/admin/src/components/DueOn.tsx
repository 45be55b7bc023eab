import { Typography } from '@strapi/design-system';
import { Stack } from '../../../../../admin-kit/Stack';
import type { ReturnLine } from '../../../server/src/contracts/returns';
import { useNames } from '../hooks/use-names';

/** The last day in time and, where it was missed, by how much. */
export function DueOn({
  line,
}: {
  line: Pick<ReturnLine, 'dueOn' | 'isLate' | 'workingDaysLate'>;
}) {
  const { lateBy } = useNames();
  const { dueOn, isLate, workingDaysLate } = line;
  return (
    <Stack
      width="11rem"
      first={<Typography textColor={isLate ? 'danger700' : 'neutral800'}>{dueOn}</Typography>}
      second={isLate ? lateBy(workingDaysLate) : undefined}
    />
  );
}
