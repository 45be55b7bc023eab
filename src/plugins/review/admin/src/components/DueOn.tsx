import { Flex, Typography } from '@strapi/design-system';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { RunSummary } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

/** The last day in time, and whether it has passed. */
export function DueOn({ run: { dueOn, isOverdue } }: { run: RunSummary }) {
  const { text } = useTexts();
  if (dueOn === null) return <Typography textColor="neutral600">{text('limit.none')}</Typography>;
  return (
    <Flex gap={2} wrap="wrap">
      <Typography textColor={isOverdue ? 'danger700' : 'neutral800'}>{dueOn}</Typography>
      {isOverdue && <ToneBadge tone="danger">{text('limit.overdue')}</ToneBadge>}
    </Flex>
  );
}
