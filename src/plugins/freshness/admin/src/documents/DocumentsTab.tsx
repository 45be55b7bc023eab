import { Box, Flex, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { FilterBar } from '../../../../../admin-kit/FilterBar';
import { ListPages } from '../../../../../admin-kit/ListPages';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { ChoicePicker } from '../components/ChoicePicker';
import { Loaded } from '../components/Loaded';
import { useStatusName } from '../hooks/use-status-name';
import { useTexts } from '../hooks/use-texts';
import { useGetWatchedDocumentsQuery } from './documents-api';
import { DocumentsTable } from './DocumentsTable';

type Address = {
  kind?: string;
  status?: string;
  organization?: string;
  page?: string;
  pageSize?: string;
};

const FILTERS = ['kind', 'status', 'organization'] as const;
const KINDS = ['formation', 'policy'];
/** What a single document can be. */
const STATUSES = ['overdue', 'due_soon', 'fresh', 'unknown', 'not_applicable'] as const;
const ALL = 'all';
const PAGE_SIZE = '20';

function paramsOf(address: Address): Record<string, string> {
  const asked = FILTERS.flatMap((name) => (address[name] ? [[name, address[name]]] : []));
  const { page = '1', pageSize = PAGE_SIZE } = address;
  return { ...(Object.fromEntries(asked) as Record<string, string>), page, pageSize };
}

function isFiltered(address: Address): boolean {
  return FILTERS.some((name) => Boolean(address[name]));
}

function Filters() {
  const { text } = useTexts();
  const statusName = useStatusName();
  const [{ query }, setQuery] = useQueryParams<Address>();
  const change = (part: Address) => setQuery({ ...part, page: '1' });
  const all = { value: ALL, label: text('documents.kind.all') };
  const chosen = (value: string) => (value === ALL ? '' : value);
  return (
    <FilterBar filters={FILTERS} isFiltered={isFiltered(query)} clearLabel={text('filter.clear')}>
      <Box width="14rem">
        <SelectField
          size="S"
          label={text('documents.kind')}
          value={query.kind || ALL}
          onChange={(kind) => change({ kind: chosen(kind) })}
          options={[
            all,
            ...KINDS.map((value) => ({ value, label: text(`documents.kind.${value}`) })),
          ]}
        />
      </Box>
      <Box width="14rem">
        <SelectField
          size="S"
          label={text('documents.state')}
          value={query.status || ALL}
          onChange={(status) => change({ status: chosen(status) })}
          options={[all, ...STATUSES.map((value) => ({ value, label: statusName(value) }))]}
        />
      </Box>
      <Box width="26rem">
        <ChoicePicker
          size="S"
          list="organizations"
          label={text('column.organization')}
          value={query.organization ?? ''}
          onChange={(organization) => change({ organization })}
        />
      </Box>
    </FilterBar>
  );
}

/** Single documents that are watched: those formed and not public yet, and those with a rule of their own. */
export function DocumentsTab() {
  const { text } = useTexts();
  const [{ query }] = useQueryParams<Address>();
  const documents = useGetWatchedDocumentsQuery(paramsOf(query), {
    refetchOnMountOrArgChange: true,
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography textColor="neutral600">{text('documents.intro')}</Typography>
      <Filters />
      <Loaded answer={documents}>
        {({ results, total, pageSize }) => (
          <section aria-label={text('tab.documents')} aria-busy={documents.isFetching}>
            <Box paddingBottom={3}>
              <Typography variant="pi" textColor="neutral600" role="status">
                {text('documents.total', { total })}
              </Typography>
            </Box>
            <DocumentsTable
              documents={results}
              empty={text(isFiltered(query) ? 'documents.noneFound' : 'documents.none')}
            />
            <ListPages total={total} pageSize={pageSize} />
          </section>
        )}
      </Loaded>
    </Flex>
  );
}
