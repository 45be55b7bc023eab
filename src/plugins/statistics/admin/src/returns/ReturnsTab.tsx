import { Button, Flex, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { ListPages } from '../../../../../admin-kit/ListPages';
import { useGetStatisticsReturnsQuery } from '../api/returns-api';
import { Loaded } from '../components/Loaded';
import { useTexts } from '../hooks/use-texts';
import { ReturnFilters } from './ReturnFilters';
import { filtersOf, returnsParams, type ReturnsAddress } from './returns-query';
import { ReturnsTable } from './ReturnsTable';

/** What one comes here for, as filters of the list. */
const ERRANDS = {
  fill: { state: 'draft' },
  returned: { state: 'returned' },
  submit: { state: 'self_reviewed' },
  accept: { state: 'submitted' },
  late: { late: 'true' },
} as const satisfies Record<string, ReturnsAddress>;

const NOTHING: ReturnsAddress = { state: '', late: '' };

function Errands() {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<ReturnsAddress>();
  const filters = filtersOf(query);
  const choose = (part: ReturnsAddress) => setQuery({ ...NOTHING, ...part, page: '1' });
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={text('errands')}>
      {(Object.keys(ERRANDS) as (keyof typeof ERRANDS)[]).map((name) => {
        const errand: ReturnsAddress = ERRANDS[name];
        const isChosen = filters.state === errand.state && filters.late === errand.late;
        return (
          <Button
            key={name}
            size="S"
            variant={isChosen ? 'secondary' : 'tertiary'}
            aria-pressed={isChosen}
            onClick={() => choose(isChosen ? {} : errand)}
          >
            {text(`errand.${name}`)}
          </Button>
        );
      })}
    </Flex>
  );
}

/** Returns within reach: one's own to fill in and review, those of others to accept. */
export function ReturnsTab() {
  const { text } = useTexts();
  const [{ query }] = useQueryParams<ReturnsAddress>();
  const returns = useGetStatisticsReturnsQuery(returnsParams(query), {
    refetchOnMountOrArgChange: true,
  });
  const isFiltered = Object.keys(filtersOf(query)).length > 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Errands />
      <ReturnFilters />
      <Loaded answer={returns}>
        {({ results, total, pageSize }) => (
          <section aria-label={text('tab.returns')} aria-busy={returns.isFetching}>
            <Flex paddingBottom={3}>
              <Typography variant="pi" textColor="neutral600" role="status">
                {text('returns.total', { total })}
              </Typography>
            </Flex>
            <ReturnsTable
              returns={results}
              empty={text(isFiltered ? 'returns.noneFound' : 'returns.none')}
            />
            <ListPages total={total} pageSize={pageSize} />
          </section>
        )}
      </Loaded>
    </Flex>
  );
}
