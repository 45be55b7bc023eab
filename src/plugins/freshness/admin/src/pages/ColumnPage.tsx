import { EmptyStateLayout, Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { Candidates } from '../column/Candidates';
import { ColumnFacts } from '../column/ColumnFacts';
import { Confirmations } from '../column/Confirmations';
import { ConfirmDialog } from '../column/ConfirmDialog';
import { Loaded } from '../components/Loaded';
import { useConfirmFreshnessMutation, useGetFreshnessColumnQuery } from '../freshness-api';
import { useTexts } from '../hooks/use-texts';
import { tabPath } from '../paths';
import { PERMISSIONS } from '../permissions';

const NOT_FOUND = 404;

/** One column: which clock and rule, what set it last, when it is due, and how that was counted. */
export default function ColumnPage() {
  const { text } = useTexts();
  const { allowedActions } = useRBAC({ confirm: PERMISSIONS.confirm });
  const { categoryId = '', organizationId = '' } = useParams();
  const column = useGetFreshnessColumnQuery(
    { categoryId, organizationId },
    { refetchOnMountOrArgChange: true },
  );
  const [confirm] = useConfirmFreshnessMutation();
  const isMissing = (column.error as { status?: number } | undefined)?.status === NOT_FOUND;
  return (
    <Page.Main>
      <Page.Title>{column.data?.categoryName ?? text('plugin.name')}</Page.Title>
      <Layouts.Header
        title={column.data?.categoryName ?? text('detail.title')}
        subtitle={column.data?.organizationName ?? ''}
        navigationAction={
          <Link tag={RouterLink} to={tabPath('columns')} startIcon={<ArrowLeft />}>
            {text('detail.back')}
          </Link>
        }
        primaryAction={
          column.data?.mayConfirm &&
          allowedActions.canConfirm && (
            <ConfirmDialog
              name={column.data.categoryName}
              sign={(data) => confirm({ column: { categoryId, organizationId }, data })}
            />
          )
        }
      />
      <Layouts.Content>
        {isMissing && <EmptyStateLayout content={text('detail.missing')} />}
        {!isMissing && (
          <Loaded answer={column}>
            {(details) => (
              <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
                <ColumnFacts column={details} />
                <Candidates candidates={details.candidates} />
                <Confirmations column={details} />
              </Flex>
            )}
          </Loaded>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
