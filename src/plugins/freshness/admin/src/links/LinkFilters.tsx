import { Box } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { FilterBar } from '../../../../../admin-kit/FilterBar';
import { SelectField } from '../../../../../admin-kit/SelectField';
import type { LinkState } from '../../../../../domain/link-check/next-link-state';
import type { LinksPage } from '../../../server/src/contracts/checks';
import { ChoicePicker } from '../components/ChoicePicker';
import { useTexts } from '../hooks/use-texts';
import { ALL, FILTERS, isFiltered, shownState, type LinksAddress } from './links-query';

/** The worst first; what is well last. */
const STATES: readonly LinkState[] = ['broken', 'failing', 'closed', 'refused', 'unchecked', 'ok'];

/** Narrows the list by state, each with how many there are, and by organization. */
export function LinkFilters({ counts }: { counts: LinksPage['counts'] | undefined }) {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<LinksAddress>();
  const change = (part: LinksAddress) => setQuery({ ...part, page: '1' });
  const labelOf = (state: LinkState) => {
    const name = text(`linkState.${state}`);
    return counts ? text('links.option', { name, count: counts[state] }) : name;
  };
  return (
    <FilterBar filters={FILTERS} isFiltered={isFiltered(query)} clearLabel={text('filter.clear')}>
      <Box width="24rem">
        <SelectField
          size="S"
          label={text('filter.state')}
          value={shownState(query)}
          onChange={(state) => change({ state })}
          options={[
            ...STATES.map((state) => ({ value: state, label: labelOf(state) })),
            { value: ALL, label: text('filter.all') },
          ]}
        />
      </Box>
      <Box width="26rem">
        <ChoicePicker
          size="S"
          list="organizations"
          label={text('links.organization')}
          value={query.organization ?? ''}
          onChange={(organization) => change({ organization })}
        />
      </Box>
    </FilterBar>
  );
}
