import { Typography } from '@strapi/design-system';
import { Stack } from '../../../../../admin-kit/Stack';
import { StatusBadge } from '../components/StatusBadge';
import { useDaysLeft } from '../hooks/use-days-left';
import { useTexts } from '../hooks/use-texts';
import { useGetFreshnessOfRowQuery } from './list-api';

/** In the list of documents: how the column stands that the document is filed in. */
export function ColumnCell({ documentId }: { documentId: string }) {
  const { text } = useTexts();
  const daysLeft = useDaysLeft();
  const { currentData: column, isError } = useGetFreshnessOfRowQuery(documentId, {
    refetchOnMountOrArgChange: true,
  });
  if (column) {
    return (
      <Stack
        width="11rem"
        first={<StatusBadge status={column.status} />}
        second={column.dueOn !== null && daysLeft(column)}
      />
    );
  }
  const sign = isError ? text('list.failed') : column === null ? '—' : '…';
  return <Typography textColor={isError ? 'danger700' : 'neutral600'}>{sign}</Typography>;
}
