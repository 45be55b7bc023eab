import { Box, Flex, Typography } from '@strapi/design-system';
import { Page, useAuth } from '@strapi/strapi/admin';
import type { DelegationItem } from '../../../server/src/contracts/api';
import { LoadFailure } from '../components/LoadFailure';
import { useTexts } from '../hooks/use-texts';
import { useGetReviewDelegationsQuery } from '../settings-api';
import { DelegateDialog } from './DelegateDialog';
import { DelegationsTable } from './DelegationsTable';

type SectionProps = { direction: 'given' | 'received'; delegations: DelegationItem[] };

function Section({ direction, delegations }: SectionProps) {
  const { text } = useTexts();
  const title = text(`delegation.${direction}`);
  return (
    <Box tag="section" aria-label={title}>
      <Box paddingBottom={3}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
      </Box>
      <DelegationsTable direction={direction} delegations={delegations} />
    </Box>
  );
}

/** Who acts in my place, and in whose place I act. */
export function DelegationsTab() {
  const { text } = useTexts();
  const myId = useAuth('ReviewDelegations', ({ user }) => String(user?.id ?? ''));
  const delegations = useGetReviewDelegationsQuery(undefined, { refetchOnMountOrArgChange: true });
  if (delegations.isError && !delegations.data) {
    return <LoadFailure onRetry={() => void delegations.refetch()} />;
  }
  if (!delegations.data) return <Page.Loading>{text('loading')}</Page.Loading>;
  const isGiven = ({ from }: DelegationItem) => from.id === myId;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex justifyContent="space-between" gap={4}>
        <Typography tag="p" textColor="neutral700">
          {text('delegation.intro')}
        </Typography>
        <DelegateDialog />
      </Flex>
      <Section direction="given" delegations={delegations.data.filter(isGiven)} />
      <Section
        direction="received"
        delegations={delegations.data.filter((delegation) => !isGiven(delegation))}
      />
    </Flex>
  );
}
