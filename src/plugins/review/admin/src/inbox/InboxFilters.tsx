import { Box, Field, Flex, TextInput } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useState, type ChangeEvent } from 'react';
import { useDebouncedCallback } from '../../../../directory/admin/src/hooks/use-debounced-callback';
import { SelectField } from '../components/SelectField';
import { useReviewedTypes } from '../hooks/use-reviewed-types';
import { useTexts } from '../hooks/use-texts';
import type { InboxAddress } from './inbox-query';

const ALL = 'all-types';

/** Narrows a box by words of the title and by type; asks once typing pauses. */
export function InboxFilters() {
  const { text } = useTexts();
  const types = useReviewedTypes();
  const [{ query }, setQuery] = useQueryParams<InboxAddress>();
  const [typed, setTyped] = useState(query.q ?? '');
  const search = useDebouncedCallback((q: string) =>
    setQuery({ ...query, page: '1', q: q || undefined }),
  );
  return (
    <Flex gap={3} alignItems="flex-end" wrap="wrap">
      <Box width="28rem">
        <Field.Root>
          <Field.Label>{text('filter.q')}</Field.Label>
          <TextInput
            size="S"
            value={typed}
            placeholder={text('filter.qHint')}
            onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
              setTyped(target.value);
              search(target.value.trim());
            }}
          />
        </Field.Root>
      </Box>
      <Box width="20rem">
        <SelectField
          size="S"
          label={text('filter.type')}
          value={query.uid ?? ALL}
          onChange={(uid) => setQuery({ ...query, page: '1', uid: uid === ALL ? undefined : uid })}
          options={[
            { value: ALL, label: text('filter.all') },
            ...types.map(({ uid, name }) => ({ value: uid, label: name })),
          ]}
        />
      </Box>
    </Flex>
  );
}
