import { Button, EmptyStateLayout, Flex, Link } from '@strapi/design-system';
import { ArrowLeft, Pencil } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { SiteDays } from '../availability/SiteDays';
import { SiteDialog } from '../availability/SiteDialog';
import { SiteFacts } from '../availability/SiteFacts';
import { SiteFailures } from '../availability/SiteFailures';
import { useGetFreshnessSiteQuery } from '../checks-api';
import { Loaded } from '../components/Loaded';
import { useTexts } from '../hooks/use-texts';
import { tabPath } from '../paths';
import { PERMISSIONS } from '../permissions';

const NOT_FOUND = 404;

/** One site: what the inspection would say of it, and the probes that rests on. */
export default function SitePage() {
  const { text } = useTexts();
  const { allowedActions } = useRBAC({ manageSites: PERMISSIONS.manageSites });
  const { id = '' } = useParams();
  const site = useGetFreshnessSiteQuery(id, { refetchOnMountOrArgChange: true });
  const isMissing = (site.error as { status?: number } | undefined)?.status === NOT_FOUND;
  const title = site.data?.name ?? text('tab.availability');
  return (
    <Page.Protect permissions={PERMISSIONS.readChecks}>
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        <Layouts.Header
          title={title}
          subtitle={site.data?.organization.name ?? ''}
          navigationAction={
            <Link tag={RouterLink} to={tabPath('availability')} startIcon={<ArrowLeft />}>
              {text('site.back')}
            </Link>
          }
          primaryAction={
            site.data &&
            allowedActions.canManageSites && (
              <SiteDialog site={site.data}>
                <Button startIcon={<Pencil />}>{text('policy.edit')}</Button>
              </SiteDialog>
            )
          }
        />
        <Layouts.Content>
          {isMissing && <EmptyStateLayout content={text('site.missing')} />}
          {!isMissing && (
            <Loaded answer={site}>
              {(details) => (
                <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
                  <SiteFacts site={details} />
                  <SiteDays days={details.days} />
                  <SiteFailures failures={details.failures} />
                </Flex>
              )}
            </Loaded>
          )}
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
