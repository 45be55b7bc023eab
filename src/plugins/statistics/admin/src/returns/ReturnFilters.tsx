import { Box, Searchbar, SearchForm } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { FilterBar } from '../../../../../admin-kit/FilterBar';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { RETURN_STATES } from '../../../../../domain/statistics/return-state';
import { useGetStatisticsRoundsQuery } from '../api/rounds-api';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { FILTERS, filtersOf, type ReturnsAddress } from './returns-query';

const ALL = 'all';
const LATE = 'late';

type FieldProps = { address: ReturnsAddress; onChange: (change: ReturnsAddress) => void };

function QuarterField({ address, onChange }: FieldProps) {
  const { text } = useTexts();
  const { quarterName } = useNames();
  const { data: rounds = [] } = useGetStatisticsRoundsQuery();
  const known = rounds.map(({ quarter }) => String(quarter));
  const asked = address.quarter ? [address.quarter] : [];
  const quarters = [...new Set([...known, ...asked])].sort().reverse();
  return (
    <SelectField
      size="S"
      label={text('return.quarter')}
      value={address.quarter ?? ALL}
      onChange={(quarter) => onChange({ quarter: quarter === ALL ? '' : quarter })}
      options={[
        { value: ALL, label: text('filter.all') },
        ...quarters.map((value) => ({ value, label: quarterName(value) })),
      ]}
    />
  );
}

function StateField({ address, onChange }: FieldProps) {
  const { text } = useTexts();
  const { stateName } = useNames();
  const value = address.late === 'true' ? LATE : (filtersOf(address).state ?? ALL);
  return (
    <SelectField
      size="S"
      label={text('return.state')}
      value={value}
      onChange={(state) =>
        onChange({
          late: state === LATE ? 'true' : '',
          state: state === LATE || state === ALL ? '' : state,
        })
      }
      options={[
        { value: ALL, label: text('filter.all') },
        { value: LATE, label: text('late') },
        ...RETURN_STATES.map((state) => ({ value: state, label: stateName(state) })),
      ]}
    />
  );
}

/** Looks for units by name; sent with Enter. */
function UnitSearch({ address, onChange }: FieldProps) {
  const { text } = useTexts();
  const [typed, setTyped] = useState(address.q ?? '');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onChange({ q: typed.trim() });
  };
  return (
    <SearchForm onSubmit={onSubmit}>
      <Searchbar
        name="unit"
        size="S"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onClear={() => {
          setTyped('');
          onChange({ q: '' });
        }}
        clearLabel={text('clear')}
        placeholder={text('filter.unitHint')}
      >
        {text('return.unit')}
      </Searchbar>
    </SearchForm>
  );
}

/** Narrows the list of returns by quarter, state and unit. */
export function ReturnFilters() {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<ReturnsAddress>();
  const change = (part: ReturnsAddress) => setQuery({ ...part, page: '1' });
  const isFiltered = Object.keys(filtersOf(query)).length > 0;
  return (
    <FilterBar filters={FILTERS} isFiltered={isFiltered} clearLabel={text('filter.clear')}>
      <Box width="18rem">
        <QuarterField address={query} onChange={change} />
      </Box>
      <Box width="16rem">
        <StateField address={query} onChange={change} />
      </Box>
      <Box width="28rem">
        <UnitSearch key={query.q ?? ''} address={query} onChange={change} />
      </Box>
    </FilterBar>
  );
}
