import { Button, Dialog, Flex, Switch } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useSend } from '../../../../../admin-kit/use-send';
import type { SiteWeek } from '../../../server/src/contracts/checks';
import { useRemoveFreshnessSiteMutation, useSaveFreshnessSiteMutation } from '../checks-api';
import { useTexts } from '../hooks/use-texts';
import { requestOf } from './site-request';
import { SiteDialog } from './SiteDialog';

function EnabledSwitch({ site }: { site: SiteWeek }) {
  const { text } = useTexts();
  const send = useSend(text('error.unknown'));
  const [save, { isLoading }] = useSaveFreshnessSiteMutation();
  const { id, name, isEnabled } = site;
  return (
    <Switch
      aria-label={text('policy.enabledLabel', { name })}
      checked={isEnabled}
      disabled={isLoading}
      visibleLabels
      onLabel={text('policy.on')}
      offLabel={text('policy.off')}
      onCheckedChange={(next) =>
        void send(
          save({ id, data: { ...requestOf(site), isEnabled: next } }),
          text(next ? 'site.switchedOn' : 'site.switchedOff'),
        )
      }
    />
  );
}

function RemoveButton({ site: { id, name } }: { site: SiteWeek }) {
  const { text } = useTexts();
  const send = useSend(text('error.unknown'));
  const [remove] = useRemoveFreshnessSiteMutation();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="ghost" size="S" aria-label={text('site.removeLabel', { name })}>
          {text('site.remove')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        title={text('site.remove')}
        onConfirm={() => send(remove(id), text('site.removed'))}
      >
        {text('site.removeQuestion', { name })}
      </ConfirmDialog>
    </Dialog.Root>
  );
}

/** What whoever manages the sites can do with one. */
export function SiteActions({ site }: { site: SiteWeek }) {
  const { text } = useTexts();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <EnabledSwitch site={site} />
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
        <RemoveButton site={site} />
      </Flex>
    </Flex>
  );
}
