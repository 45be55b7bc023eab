import { Box, Flex } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { FINDING_SEVERITIES } from '../../../../../domain/findings/kinds';
import { SearchField } from '../components/SearchField';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { useTexts } from '../hooks/use-texts';
import type { WordsAddress } from './words-query';

const ALL = 'all-severities';

/** Narrows the list by what was typed and by severity; asks once typing pauses. */
export function WordFilters() {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<WordsAddress>();
  return (
    <Flex gap={3} alignItems="flex-end" wrap="wrap">
      <SearchField label={text('words.search')} hint={text('words.searchHint')} />
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
