import { Flex, Link, Loader, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Panel } from '../../../../publication/admin/src/strapi-internals';
import type { ColumnDetails } from '../../../server/src/contracts/api';
import { LoadFailure } from '../components/LoadFailure';
import { StatusBadge } from '../components/StatusBadge';
import { OwnStatuses } from '../documents/OwnStatuses';
import { useGetFreshnessOfDocumentQuery } from '../freshness-api';
import { useDaysLeft } from '../hooks/use-days-left';
import { useTexts } from '../hooks/use-texts';
import { DISCLOSURE } from '../list/list-api';
import { columnPath } from '../paths';
import { PERMISSIONS } from '../permissions';

function PanelContent({ column }: { column: ColumnDetails | null }) {
  const { text, said } = useTexts();
  const daysLeft = useDaysLeft();
  if (!column) return <Typography textColor="neutral700">{text('panel.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Flex gap={2} wrap="wrap">
        <StatusBadge status={column.status} />
        {column.dueOn && <Typography variant="pi">{daysLeft(column)}</Typography>}
      </Flex>
      <Typography variant="omega" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
        {said(column.counted)}
      </Typography>
      <Link tag={RouterLink} to={columnPath(column)}>
        {text('panel.open', { category: column.categoryName })}
      </Link>
    </Flex>
  );
}

/** Beside the form: how the column stands that the document is filed in. */
export const FreshnessPanel: Panel = ({ model, documentId = '' }) => {
  const { text } = useTexts();
  const { allowedActions } = useRBAC({ read: PERMISSIONS.read });
  const isShown = model === DISCLOSURE && documentId !== '' && allowedActions.canRead === true;
  const column = useGetFreshnessOfDocumentQuery({ model, documentId }, { skip: !isShown });
  if (!isShown) return null;
  const content = () => {
    if (column.currentData !== undefined) {
      return (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <PanelContent column={column.currentData} />
          <OwnStatuses uid={model} documentId={documentId} />
        </Flex>
      );
    }
    return column.isError ? (
      <LoadFailure onRetry={() => void column.refetch()} />
    ) : (
      <Loader small>{text('loading')}</Loader>
    );
  };
  return { title: text('panel.title'), content: content() };
};
