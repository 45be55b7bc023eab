import { Button, Dialog, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import { useSend } from '../../../../../admin-kit/use-send';
import type { RoundBoard } from '../../../server/src/contracts/returns';
import { usePublishStatisticsRoundMutation } from '../api/rounds-api';
import { useTexts } from '../hooks/use-texts';
import { PERMISSIONS } from '../permissions';

/** Makes the frozen totals of a round public, for good; where they are, since when. */
export function PublishButton({ board }: { board: RoundBoard }) {
  const { text, time } = useTexts();
  const { allowedActions } = useRBAC({ manageRounds: PERMISSIONS.manageRounds });
  const [isOpen, setOpen] = useState(false);
  const [publish] = usePublishStatisticsRoundMutation();
  const send = useSend(text('error.unknown'));
  const { setKey, quarter, publishedAt } = board;
  if (publishedAt) {
    return <ToneBadge tone="success">{text('publish.since', { at: time(publishedAt) })}</ToneBadge>;
  }
  if (!allowedActions.canManageRounds || board.states.frozen === 0) return null;
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button variant="secondary">{text('publish')}</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{text('publish')}</Dialog.Header>
        <Dialog.Body>
          <Typography tag="p">{text('publish.is')}</Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {text('cancel')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button
              fullWidth
              onClick={() => void send(publish({ setKey, quarter }), text('publish.done'))}
            >
              {text('publish')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
