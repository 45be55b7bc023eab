import { Box, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { ListPages } from '../../../../../admin-kit/ListPages';
import type { LinksPage } from '../../../server/src/contracts/checks';
import { useGetFreshnessLinksQuery } from '../checks-api';
import { Loaded } from '../components/Loaded';
import { useTexts } from '../hooks/use-texts';
import { LinkFilters } from './LinkFilters';
import { isFiltered, linksParams, type LinksAddress } from './links-query';
import { LinksTable } from './LinksTable';

function Found({ page, isNarrowed }: { page: LinksPage; isNarrowed: boolean }) {
  const { text } = useTexts();
  const { rows, pagination } = page;
  if (pagination.total === 0) {
    return <EmptyStateLayout content={text(isNarrowed ? 'links.noneFound' : 'links.none')} />;
  }
  return (
    <>
      <LinksTable links={rows} />
      <ListPages total={pagination.total} pageSize={pagination.pageSize} />
    </>
  );
}

/** Links and images in what is public, as the checks found them; at first those that are broken. */
export function LinksTab() {
  const { text } = useTexts();
  const [{ query }] = useQueryParams<LinksAddress>();
  const links = useGetFreshnessLinksQuery(linksParams(query), { refetchOnMountOrArgChange: true });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('links.intro')}
      </Typography>
      <LinkFilters counts={links.data?.counts} />
      <Loaded answer={links}>
        {(page) => (
          <section aria-label={text('tab.links')} aria-busy={links.isFetching}>
            <Box paddingBottom={3}>
              <Typography variant="pi" textColor="neutral600" role="status">
                {text('links.total', { total: page.pagination.total })}
              </Typography>
            </Box>
            <Found page={page} isNarrowed={isFiltered(query)} />
          </section>
        )}
      </Loaded>
    </Flex>
  );
}
