import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useState } from 'react';
import { TextField } from '../../../../../admin-kit/TextField';
import { useCommand } from '../../../../../admin-kit/use-command';
import type { Totals } from '../../../server/src/contracts/totals';
import { useFreezeStatisticsRoundMutation } from '../api/rounds-api';
import { Refusals } from '../components/Refusals';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';

function FreezeForm({ totals, onClose }: { totals: Totals; onClose: () => void }) {
  const { text } = useTexts();
  const [reason, setReason] = useState('');
  const [freeze] = useFreezeStatisticsRoundMutation();
  const { send, isSending, refusals } = useCommand({
    done: text('freeze.done'),
    unknown: text('error.unknown'),
    onDone: onClose,
  });
  const { setKey, quarter, unitId, frozen, waiting, missing } = totals;
  const isAgain = frozen.length > 0;
  const open = waiting.length + missing.length;
  const written = reason.trim();
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">{text('freeze.is')}</Typography>
          {open > 0 && (
            <Typography tag="p" textColor="warning700">
              {text('freeze.open', { count: open })}
            </Typography>
          )}
          {isAgain && (
            <TextField
              isLong
              isRequired
              label={text('freeze.reason')}
              value={reason}
              onChange={setReason}
            />
          )}
          <Refusals refusals={refusals} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('cancel')}</Button>
        </Modal.Close>
        <Button
          loading={isSending}
          disabled={isAgain && written === ''}
          onClick={() =>
            void send(
              freeze({
                round: { setKey, quarter },
                data: { unitId, ...(written === '' ? {} : { reason: written }) },
              }),
            )
          }
        >
          {text('freeze')}
        </Button>
      </Modal.Footer>
    </>
  );
}

/** Freezes what was accepted in an area, with its total; another time with a reason. */
export function FreezeDialog({ totals }: { totals: Totals }) {
  const { text } = useTexts();
  const { quarterName } = useNames();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary" startIcon={<Lock />}>
          {text('freeze')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>
            {text('freeze.title', { unit: totals.unitName, quarter: quarterName(totals.quarter) })}
          </Modal.Title>
        </Modal.Header>
        <FreezeForm totals={totals} onClose={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
}
