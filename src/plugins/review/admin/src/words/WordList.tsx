import { Flex, Typography } from '@strapi/design-system';
import { Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import { LoadFailure } from '../components/LoadFailure';
import { useTexts } from '../hooks/use-texts';
import { useGetReviewWordsQuery } from '../words-api';
import { WordFilters } from './WordFilters';
import { WordsTable } from './WordsTable';
import { PAGE_SIZE, wordsParams, type WordsAddress } from './words-query';

/** The list with its filters, a page at a time. */
export function WordList() {
  const [{ query }] = useQueryParams<WordsAddress>();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <WordFilters />
      <Rows params={wordsParams(query)} />
    </Flex>
  );
}

function Rows({ params }: { params: Record<string, string> }) {
  const { text } = useTexts();
  const list = useGetReviewWordsQuery(params, { refetchOnMountOrArgChange: true });
  if (list.isError && !list.data) return <LoadFailure onRetry={() => void list.refetch()} />;
  if (!list.data) return <Page.Loading>{text('loading')}</Page.Loading>;
  const { words, pagination } = list.data;
  const isFiltered = Boolean(params.q || params.severity);
  return (
    <section aria-label={text('words.title')} aria-busy={list.isFetching}>
      <Flex paddingBottom={2}>
        <Typography variant="pi" textColor="neutral600" role="status">
          {text('words.total', { total: pagination.total })}
        </Typography>
      </Flex>
      <WordsTable words={words} empty={text(isFiltered ? 'words.noneFound' : 'words.none')} />
      <Pagination.Root {...pagination} defaultPageSize={Number(PAGE_SIZE)}>
        <Pagination.PageSize options={['20', '50', '100']} />
        <Pagination.Links />
      </Pagination.Root>
    </section>
  );
}
