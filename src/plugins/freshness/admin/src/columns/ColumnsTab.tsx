import { Flex, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { ListPages } from '../../../../../admin-kit/ListPages';
import { Loaded } from '../components/Loaded';
import { useGetFreshnessColumnsQuery } from '../freshness-api';
import { useTexts } from '../hooks/use-texts';
import { ColumnFilters } from './ColumnFilters';
import { columnsParams, filtersOf, type ColumnsAddress } from './columns-query';
import { ColumnsTable } from './ColumnsTable';
import { ExportButtons } from './ExportButtons';

/** Every column within reach with its status: filters, order, pages, and the same as a file. */
export function ColumnsTab() {
  const { text } = useTexts();
  const [{ query }] = useQueryParams<ColumnsAddress>();
  const filters = filtersOf(query);
  const columns = useGetFreshnessColumnsQuery(columnsParams(query), {
    refetchOnMountOrArgChange: true,
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <ColumnFilters />
      <Loaded answer={columns}>
        {({ results, total, pageSize }) => (
          <section aria-label={text('tab.columns')} aria-busy={columns.isFetching}>
            <Flex justifyContent="space-between" paddingBottom={3} gap={4}>
              <Typography variant="pi" textColor="neutral600" role="status">
                {text('columns.total', { total })}
              </Typography>
              <ExportButtons filters={filters} />
            </Flex>
            <ColumnsTable
              columns={results}
              empty={text(Object.keys(filters).length > 0 ? 'columns.noneFound' : 'columns.none')}
            />
            <ListPages total={total} pageSize={pageSize} />
          </section>
        )}
      </Loaded>
    </Flex>
  );
}
