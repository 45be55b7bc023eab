import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { Section } from '../../../../../admin-kit/Section';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { SetItem } from '../../../server/src/contracts/totals';
import { useGetStatisticsSetsQuery } from '../api/settings-api';
import { Loaded } from '../components/Loaded';
import { useTexts } from '../hooks/use-texts';
import { PERMISSIONS } from '../permissions';
import { SetEditor } from '../sets/SetEditor';

function SetCard({ set, onOpen }: { set: SetItem; onOpen: () => void }) {
  const { text } = useTexts();
  return (
    <Section
      title={set.name}
      action={
        <Flex gap={3}>
          <ToneBadge tone={set.isEnabled ? 'success' : 'neutral'}>
            {text(set.isEnabled ? 'sets.enabled' : 'sets.disabled')}
          </ToneBadge>
          <Button
            variant="secondary"
            aria-label={`${text('sets.edit')} ${set.name}`}
            onClick={onOpen}
          >
            {text('sets.edit')}
          </Button>
        </Flex>
      }
    >
      <Typography textColor="neutral600">
        {text('sets.version', { version: set.version })}
        {text('comma')}
        {text('sets.rows', {
          count: set.indicators.length,
          identities: set.identities.length,
        })}
      </Typography>
    </Section>
  );
}

/** The list, or, with `?set=`, the editor of one of it. */
function Sets({ sets }: { sets: SetItem[] }) {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<{ set?: string }>();
  const chosen = sets.find(({ key }) => key === query.set);
  if (chosen) {
    return (
      <SetEditor key={chosen.key} set={chosen} onClose={() => setQuery({ set: '' }, 'remove')} />
    );
  }
  return (
    <>
      <Layouts.Header title={text('sets.title')} subtitle={text('sets.subtitle')} />
      <Layouts.Content>
        {sets.length === 0 && <EmptyStateLayout content={text('sets.none')} />}
        <Flex direction="column" alignItems="stretch" gap={4}>
          {sets.map((set) => (
            <Box key={set.key}>
              <SetCard set={set} onOpen={() => setQuery({ set: set.key })} />
            </Box>
          ))}
        </Flex>
      </Layouts.Content>
    </>
  );
}

/** The forms: their rows and what has to agree between them. */
export default function SetsPage() {
  const { text } = useTexts();
  const sets = useGetStatisticsSetsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Page.Protect permissions={PERMISSIONS.manageSets}>
      <Page.Main>
        <Page.Title>{text('sets.title')}</Page.Title>
        {sets.data ? (
          <Sets sets={sets.data} />
        ) : (
          <>
            <Layouts.Header title={text('sets.title')} subtitle={text('sets.subtitle')} />
            <Layouts.Content>
              <Loaded answer={sets}>{() => null}</Loaded>
            </Layouts.Content>
          </>
        )}
      </Page.Main>
    </Page.Protect>
  );
}
