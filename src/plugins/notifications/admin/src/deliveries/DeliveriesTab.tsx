import { Button, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import type { DeliveryState } from '../../../server/src/contracts/api';
import { ListPages } from '../components/ListPages';
import { StateFilter } from '../components/StateFilter';
import { useListQuery } from '../hooks/use-list-query';
import { useTexts } from '../hooks/use-texts';
import { useGetDeliveriesQuery } from '../notifications-api';
import { PERMISSIONS } from '../permissions';
import { DeliveriesTable } from './DeliveriesTable';

const STATES: readonly DeliveryState[] = ['queued', 'sent', 'failed'];

/** Which mails were made, and what became of them. */
export function DeliveriesTab() {
  return (
    <Page.Protect permissions={PERMISSIONS.readDeliveries}>
      <Deliveries />
    </Page.Protect>
  );
}

function Deliveries() {
  const { text } = useTexts();
  const { data, isError, isFetching, refetch } = useGetDeliveriesQuery(useListQuery(STATES), {
    refetchOnMountOrArgChange: true,
  });
  if (isError) return <Page.Error content={text('error.load')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" alignItems="flex-end" gap={4} wrap="wrap">
        <StateFilter states={STATES} prefix="delivery.state" />
        <Button
          variant="secondary"
          startIcon={<ArrowClockwise />}
          loading={isFetching}
          onClick={() => void refetch()}
        >
          {text('refresh')}
        </Button>
      </Flex>
      <DeliveriesTable deliveries={data?.deliveries ?? []} isLoading={!data} />
      <ListPages pagination={data?.pagination} />
    </Flex>
  );
}
