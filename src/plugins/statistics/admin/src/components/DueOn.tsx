import { Typography } from '@strapi/design-system';
import { Stack } from '../../../../../admin-kit/Stack';
import type { ReturnLine } from '../../../server/src/contracts/returns';
import { useTexts } from '../hooks/use-texts';

/** The last day in time and, where it was missed, by how much. */
export function DueOn({
  line,
}: {
  line: Pick<ReturnLine, 'dueOn' | 'isLate' | 'workingDaysLate'>;
}) {
  const { text } = useTexts();
  const { dueOn, isLate, workingDaysLate } = line;
  return (
    <Stack
      width="11rem"
      first={<Typography textColor={isLate ? 'danger700' : 'neutral800'}>{dueOn}</Typography>}
      second={isLate ? text('late.by', { days: workingDaysLate ?? 0 }) : undefined}
    />
  );
}
