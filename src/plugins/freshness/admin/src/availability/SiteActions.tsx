import { Button, Flex } from '@strapi/design-system';
import { EnabledSwitch } from '../../../../../admin-kit/EnabledSwitch';
import { RemoveButton } from '../../../../../admin-kit/RemoveButton';
import type { SiteWeek } from '../../../server/src/contracts/checks';
import { useRemoveFreshnessSiteMutation, useSaveFreshnessSiteMutation } from '../checks-api';
import { useTexts } from '../hooks/use-texts';
import { requestOf } from './site-request';
import { SiteDialog } from './SiteDialog';

function SiteSwitch({ site }: { site: SiteWeek }) {
  const { text } = useTexts();
  const [save, { isLoading }] = useSaveFreshnessSiteMutation();
  return (
    <EnabledSwitch
      isEnabled={site.isEnabled}
      isSaving={isLoading}
      save={(isEnabled) => save({ id: site.id, data: { ...requestOf(site), isEnabled } })}
      texts={{
        label: text('policy.enabledLabel', { name: site.name }),
        on: text('policy.on'),
        off: text('policy.off'),
        switchedOn: text('site.switchedOn'),
        switchedOff: text('site.switchedOff'),
        unknown: text('error.unknown'),
      }}
    />
  );
}

function RemoveSite({ site: { id, name } }: { site: SiteWeek }) {
  const { text } = useTexts();
  const [remove] = useRemoveFreshnessSiteMutation();
  return (
    <RemoveButton
      remove={() => remove(id)}
      texts={{
        remove: text('site.remove'),
        label: text('site.removeLabel', { name }),
        question: text('site.removeQuestion', { name }),
        removed: text('site.removed'),
        unknown: text('error.unknown'),
      }}
    />
  );
}

/** What whoever manages the sites can do with one. */
export function SiteActions({ site }: { site: SiteWeek }) {
  const { text } = useTexts();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <SiteSwitch site={site} />
      <Flex gap={1}>
        <SiteDialog site={site}>
          <Button
            variant="tertiary"
            size="S"
            aria-label={text('policy.editLabel', { name: site.name })}
          >
            {text('policy.edit')}
          </Button>
        </SiteDialog>
        <RemoveSite site={site} />
      </Flex>
    </Flex>
  );
}
