import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useQueryParams, useRBAC } from '@strapi/strapi/admin';
import type { SiteWeek } from '../../../server/src/contracts/checks';
import { useGetFreshnessSitesQuery } from '../checks-api';
import { ChoicePicker } from '../components/ChoicePicker';
import { Loaded } from '../components/Loaded';
import { useTexts } from '../hooks/use-texts';
import { PERMISSIONS } from '../permissions';
import { SiteDialog } from './SiteDialog';
import { SitesTable } from './SitesTable';

const ORDER = ['veto', 'unknown', 'pass'];

/** What is wrong comes first, then as the server has it. */
function worstFirst(sites: readonly SiteWeek[]): SiteWeek[] {
  const placeOf = ({ week }: SiteWeek) => ORDER.indexOf(week.verdict);
  return [...sites].sort((one, other) => placeOf(one) - placeOf(other));
}

function AddButton() {
  const { text } = useTexts();
  return (
    <SiteDialog site={null}>
      <Button size="S" startIcon={<Plus />}>
        {text('site.add')}
      </Button>
    </SiteDialog>
  );
}

/** Whether the sites can be reached, as the inspection counts it. */
export function AvailabilityTab() {
  const { text } = useTexts();
  const { allowedActions } = useRBAC({ manageSites: PERMISSIONS.manageSites });
  const mayManage = allowedActions.canManageSites === true;
  const [{ query }, setQuery] = useQueryParams<{ organization?: string }>();
  const { organization = '' } = query;
  const sites = useGetFreshnessSitesQuery(organization === '' ? {} : { organization }, {
    refetchOnMountOrArgChange: true,
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('availability.intro')}
      </Typography>
      <Flex justifyContent="space-between" alignItems="flex-end" gap={4}>
        <Box width="26rem">
          <ChoicePicker
            size="S"
            list="organizations"
            label={text('site.organization')}
            value={organization}
            onChange={(next) => setQuery({ organization: next }, next === '' ? 'remove' : 'push')}
          />
        </Box>
        {mayManage && <AddButton />}
      </Flex>
      <Loaded answer={sites}>
        {(found) => (
          <section aria-label={text('tab.availability')} aria-busy={sites.isFetching}>
            <Box paddingBottom={3}>
              <Typography variant="pi" textColor="neutral600" role="status">
                {text('site.total', { total: found.length })}
              </Typography>
            </Box>
            {found.length > 0 ? (
              <SitesTable sites={worstFirst(found)} mayManage={mayManage} />
            ) : (
              <EmptyStateLayout content={text(organization ? 'site.noneFound' : 'site.none')} />
            )}
          </section>
        )}
      </Loaded>
    </Flex>
  );
}
