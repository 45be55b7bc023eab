import { Flex } from '@strapi/design-system';
import { Loaded } from '../components/Loaded';
import { useGetFreshnessOverviewQuery } from '../freshness-api';
import { HeatMap } from './HeatMap';
import { Numbers } from './Numbers';
import { Trend } from './Trend';
import { WithoutOrganization } from './WithoutOrganization';

/** How many columns stand how, where the overdue ones are, and how that went on. */
export function OverviewTab() {
  const overview = useGetFreshnessOverviewQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Loaded answer={overview}>
      {(data) => (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Numbers overview={data} />
          <WithoutOrganization categories={data.withoutOrganization} />
          <HeatMap overview={data} />
          <Trend trend={data.trend} />
        </Flex>
      )}
    </Loaded>
  );
}
