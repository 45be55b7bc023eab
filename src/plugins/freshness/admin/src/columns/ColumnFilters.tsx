import { Box } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { FilterBar } from '../../../../../admin-kit/FilterBar';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { FRESHNESS_STATUSES } from '../../../../../domain/freshness/status';
import { ChoicePicker } from '../components/ChoicePicker';
import { useStatusName } from '../hooks/use-status-name';
import { useTexts } from '../hooks/use-texts';
import { FILTERS, filtersOf, type ColumnsAddress } from './columns-query';

const ALL = 'all';
const OVERDUE = 'counts-as-overdue';
const WITHOUT_POLICY = 'without-policy';

/** The one choice three filters of the address are shown as. */
function shownState({ status = '', overdue, withoutPolicy }: ColumnsAddress): string {
  if (overdue === 'true') return OVERDUE;
  if (withoutPolicy === 'true') return WITHOUT_POLICY;
  return FRESHNESS_STATUSES.find((known) => known === status) ?? ALL;
}

function addressOf(state: string): ColumnsAddress {
  const none = { status: undefined, overdue: undefined, withoutPolicy: undefined };
  const chosen: ColumnsAddress =
    state === OVERDUE
      ? { overdue: 'true' }
      : state === WITHOUT_POLICY
        ? { withoutPolicy: 'true' }
        : state === ALL
          ? {}
          : { status: state };
  return { ...(none as ColumnsAddress), ...chosen };
}

function StateField({ address, onChange }: FieldProps) {
  const { text } = useTexts();
  const statusName = useStatusName();
  return (
    <SelectField
      size="S"
      label={text('filter.state')}
      value={shownState(address)}
      onChange={(state) => onChange(addressOf(state))}
      options={[
        { value: ALL, label: text('filter.all') },
        { value: OVERDUE, label: text('numbers.overdue') },
        ...FRESHNESS_STATUSES.map((status) => ({ value: status, label: statusName(status) })),
        { value: WITHOUT_POLICY, label: text('numbers.withoutPolicy') },
      ]}
    />
  );
}

type FieldProps = { address: ColumnsAddress; onChange: (change: ColumnsAddress) => void };

/** Narrows the list by state, organization and category. */
export function ColumnFilters() {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<ColumnsAddress>();
  const change = (part: ColumnsAddress) => setQuery({ ...part, page: '1' });
  const isFiltered = Object.keys(filtersOf(query)).length > 0;
  return (
    <FilterBar filters={FILTERS} isFiltered={isFiltered} clearLabel={text('filter.clear')}>
      <Box width="18rem">
        <StateField address={query} onChange={change} />
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
      <Box width="30rem">
        <ChoicePicker
          size="S"
          list="categories"
          label={text('column.category')}
          value={query.category ?? ''}
          onChange={(category) => change({ category })}
        />
      </Box>
    </FilterBar>
  );
}
