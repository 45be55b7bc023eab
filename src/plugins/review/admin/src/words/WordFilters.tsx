import { Box, Field, Flex, TextInput } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useState, type ChangeEvent } from 'react';
import { FINDING_SEVERITIES } from '../../../../../domain/findings/kinds';
import { useDebouncedCallback } from '../../../../directory/admin/src/hooks/use-debounced-callback';
import { SelectField } from '../components/SelectField';
import { useTexts } from '../hooks/use-texts';
import type { WordsAddress } from './words-query';

const ALL = 'all-severities';

/** Narrows the list by what was typed and by severity; asks once typing pauses. */
export function WordFilters() {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<WordsAddress>();
  const [typed, setTyped] = useState(query.q ?? '');
  const search = useDebouncedCallback((q: string) =>
    setQuery({ ...query, page: '1', q: q || undefined }),
  );
  return (
    <Flex gap={3} alignItems="flex-end" wrap="wrap">
      <Box width="28rem">
        <Field.Root>
          <Field.Label>{text('words.search')}</Field.Label>
          <TextInput
            size="S"
            value={typed}
            placeholder={text('words.searchHint')}
            onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
              setTyped(target.value);
              search(target.value.trim());
            }}
          />
        </Field.Root>
      </Box>
      <Box width="16rem">
        <SelectField
          size="S"
          label={text('words.severity')}
          value={query.severity ?? ALL}
          onChange={(severity) =>
            setQuery({ ...query, page: '1', severity: severity === ALL ? undefined : severity })
          }
          options={[
            { value: ALL, label: text('filter.all') },
            ...FINDING_SEVERITIES.map((one) => ({ value: one, label: text(`finding.${one}`) })),
          ]}
        />
      </Box>
    </Flex>
  );
}
