import { Box, Field, Flex, TextInput } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DutyItem } from '../../../server/src/contracts/api';
import { Choice } from '../components/Choice';
import { OrganizationPicker } from '../components/OrganizationPicker';
import { useDebouncedCallback } from '../hooks/use-debounced-callback';
import { useTexts } from '../hooks/use-texts';

/** Filters and page; they live in the address, so that a view can be linked to. */
export type PeopleQuery = {
  tab?: string;
  search?: string;
  organization?: string;
  duty?: string;
  state?: string;
  page?: string;
  pageSize?: string;
};

const ALL = 'all';
const STATES = ['current', 'future', 'ended'];

export function PeopleFilters({ duties }: { duties: DutyItem[] }) {
  const { text, said } = useTexts();
  const [{ query }, setQuery] = useQueryParams<PeopleQuery>();
  const set = (name: keyof PeopleQuery) => (value: string) =>
    setQuery({ ...query, page: '1', [name]: value && value !== ALL ? value : undefined });
  const withAll = (options: { value: string; label: string }[]) => [
    { value: ALL, label: text('filter.all') },
    ...options,
  ];
  return (
    <Flex gap={3} alignItems="flex-end" wrap="wrap">
      <Box width="22rem">
        <Search value={query.search ?? ''} onChange={set('search')} />
      </Box>
      <Box width="26rem">
        <OrganizationPicker
          size="S"
          label={text('filter.organization')}
          value={query.organization ?? ''}
          onChange={set('organization')}
        />
      </Box>
      <Box width="18rem">
        <Choice
          size="S"
          label={text('filter.duty')}
          value={query.duty ?? ALL}
          onChange={set('duty')}
          options={withAll(duties.map(({ code, name }) => ({ value: code, label: said(name) })))}
        />
      </Box>
      <Box width="16rem">
        <Choice
          size="S"
          label={text('filter.state')}
          value={query.state ?? ALL}
          onChange={set('state')}
          options={withAll(
            STATES.map((state) => ({ value: state, label: text(`state.${state}`) })),
          )}
        />
      </Box>
    </Flex>
  );
}

type SearchProps = { value: string; onChange: (value: string) => void };

/** Asks once typing pauses. */
function Search({ value, onChange }: SearchProps) {
  const { text } = useTexts();
  const [typed, setTyped] = useState(value);
  const ask = useDebouncedCallback(onChange);
  return (
    <Field.Root>
      <Field.Label>{text('filter.search')}</Field.Label>
      <TextInput
        size="S"
        value={typed}
        placeholder={text('filter.searchHint')}
        onChange={({ target }: { target: { value: string } }) => {
          setTyped(target.value);
          ask(target.value);
        }}
      />
    </Field.Root>
  );
}
