import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useState } from 'react';
import { OpeningModal } from '../../../../../admin-kit/OpeningModal';
import { SendFooter } from '../../../../../admin-kit/SendFooter';
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
      <SendFooter
        texts={{ cancel: text('cancel'), send: text('freeze') }}
        isSending={isSending}
        isDisabled={isAgain && written === ''}
        onSend={() =>
          void send(
            freeze({
              round: { setKey, quarter },
              data: { unitId, ...(written === '' ? {} : { reason: written }) },
            }),
          )
        }
      />
    </>
  );
}

/** Freezes what was accepted in an area, with its total; another time with a reason. */
export function FreezeDialog({ totals }: { totals: Totals }) {
  const { text } = useTexts();
  const { quarterName } = useNames();
  const { unitName, quarter } = totals;
  return (
    <OpeningModal
      trigger={
        <Button variant="secondary" startIcon={<Lock />}>
          {text('freeze')}
        </Button>
      }
      title={text('freeze.title', { unit: unitName, quarter: quarterName(quarter) })}
    >
      {(close) => <FreezeForm totals={totals} onClose={close} />}
    </OpeningModal>
  );
}
