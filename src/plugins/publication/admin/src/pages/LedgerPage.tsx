import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import { useTexts } from '../hooks/use-texts';
import { ExportButtons } from '../ledger/ExportButtons';
import { filtersOf, type LedgerAddress } from '../ledger/ledger-query';
import { LedgerFilters } from '../ledger/LedgerFilters';
import { LedgerTable } from '../ledger/LedgerTable';
import { Failure } from '../panel/Failure';
import { PERMISSIONS } from '../permissions';
import { useGetLedgerQuery } from '../publication-api';

const PAGE_SIZE = '20';

/** Everything that became public, was changed or withdrawn, in order; with filters, and as a file. */
export default function LedgerPage() {
  return (
    <Page.Protect permissions={PERMISSIONS.readLedger}>
      <Ledger />
    </Page.Protect>
  );
}

function Ledger() {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<LedgerAddress>();
  const filters = filtersOf(query);
  return (
    <Page.Main>
      <Page.Title>{text('plugin.name')}</Page.Title>
      <Layouts.Header
        title={text('plugin.name')}
        subtitle={text('ledger.subtitle')}
        primaryAction={<ExportButtons filters={filters} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <Box background="neutral0" shadow="tableShadow" hasRadius padding={5}>
            <LedgerFilters
              filters={filters}
              onApply={(next) => setQuery({ ...filtersOf(next), page: '1' }, 'push')}
            />
          </Box>
          <Rows
            params={{ ...filters, page: query.page ?? '1', pageSize: query.pageSize ?? PAGE_SIZE }}
          />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Rows({ params }: { params: Record<string, string> }) {
  const { text } = useTexts();
  const { data, isError, isFetching, refetch } = useGetLedgerQuery(params, {
    refetchOnMountOrArgChange: true,
  });
  if (isError) return <Failure onRetry={() => void refetch()} />;
  if (!data) return <Page.Loading>{text('loading')}</Page.Loading>;
  return (
    <section aria-label={text('plugin.name')} aria-busy={isFetching}>
      <Box paddingBottom={2}>
        <Typography variant="pi" textColor="neutral600" role="status">
          {text('ledger.total', { total: data.pagination.total })}
        </Typography>
      </Box>
      <LedgerTable rows={data.events} />
      <Pagination.Root {...data.pagination} defaultPageSize={Number(PAGE_SIZE)}>
        <Pagination.PageSize options={['20', '50', '100']} />
        <Pagination.Links />
      </Pagination.Root>
    </section>
  );
}
