import { Box, Flex } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { SearchField } from '../components/SearchField';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { useReviewedTypes } from '../hooks/use-reviewed-types';
import { useTexts } from '../hooks/use-texts';
import type { InboxAddress } from './inbox-query';

const ALL = 'all-types';

/** Narrows a box by words of the title and by type; asks once typing pauses. */
export function InboxFilters() {
  const { text } = useTexts();
  const types = useReviewedTypes();
  const [{ query }, setQuery] = useQueryParams<InboxAddress>();
  return (
    <Flex gap={3} alignItems="flex-end" wrap="wrap">
      <SearchField label={text('filter.q')} hint={text('filter.qHint')} />
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
