import { Flex, Typography } from '@strapi/design-system';
import { Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { RunSummary } from '../../../server/src/contracts/api';
import { LoadFailure } from '../components/LoadFailure';
import { useTexts } from '../hooks/use-texts';
import { useGetReviewInboxQuery } from '../review-api';
import { BulkApprove } from './BulkApprove';
import { inboxParams, PAGE_SIZE, type InboxAddress, type TabBox } from './inbox-query';
import { InboxFilters } from './InboxFilters';
import { RunsTable } from './RunsTable';

/** One box of the inbox: filters, rows, and, of what is to do, approving several at once. */
export function BoxTab({ box }: { box: TabBox }) {
  const [{ query }] = useQueryParams<InboxAddress>();
  const params = inboxParams(box, query);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <InboxFilters />
      <Rows key={JSON.stringify(params)} box={box} params={params} />
    </Flex>
  );
}

function Rows({ box, params }: { box: TabBox; params: Record<string, string> }) {
  const { text } = useTexts();
  const [selectedIds, setSelectedIds] = useState<readonly string[]>([]);
  const inbox = useGetReviewInboxQuery(params, { refetchOnMountOrArgChange: true });
  if (inbox.isError && !inbox.data) return <LoadFailure onRetry={() => void inbox.refetch()} />;
  if (!inbox.data) return <Page.Loading>{text('loading')}</Page.Loading>;
  const { runs, pagination } = inbox.data;
  // What has left the list meanwhile is no longer selected.
  const selected: RunSummary[] = runs.filter(({ id }) => selectedIds.includes(id));
  const isFiltered = Boolean(params.q || params.uid);
  return (
    <section aria-label={text(`tab.${box}`)} aria-busy={inbox.isFetching}>
      <Flex justifyContent="space-between" minHeight="4rem" paddingBottom={2} gap={4}>
        <Typography variant="pi" textColor="neutral600" role="status">
          {text('inbox.total', { total: pagination.total })}
        </Typography>
        {box === 'todo' && <BulkApprove runs={selected} onDone={() => setSelectedIds([])} />}
      </Flex>
      <RunsTable
        runs={runs}
        empty={text(isFiltered ? 'inbox.noneFound' : `inbox.empty.${box}`)}
        selection={
          box === 'todo' ? { ids: selected.map(({ id }) => id), onChange: setSelectedIds } : null
        }
      />
      <Pagination.Root {...pagination} defaultPageSize={Number(PAGE_SIZE)}>
        <Pagination.PageSize options={['20', '50', '100']} />
        <Pagination.Links />
      </Pagination.Root>
    </section>
  );
}
