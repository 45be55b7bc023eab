import { Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { OpenModal } from '../../../../../admin-kit/OpenModal';
import { errorAt } from '../../../../../admin-kit/read-refusal';
import { SendFooter } from '../../../../../admin-kit/SendFooter';
import { TextField } from '../../../../../admin-kit/TextField';
import { useCommand } from '../../../../../admin-kit/use-command';
import { RETURN_MOVES, type ReturnMoveName } from '../../../../../domain/statistics/return-state';
import type { ReturnForm } from '../../../server/src/contracts/returns';
import { useMoveStatisticsReturnMutation } from '../api/returns-api';
import { Refusals } from '../components/Refusals';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';

const FIELDS = new Set(['reason']);

type Props = { form: ReturnForm; move: ReturnMoveName; onClose: () => void };

/** Asks once more before a return moves on, and for the reason where one has to be given. */
export function MoveDialog({ form, move, onClose }: Props) {
  const { text, said } = useTexts();
  const { moveName, quarterName } = useNames();
  const [reason, setReason] = useState('');
  const [sendMove] = useMoveStatisticsReturnMutation();
  const { send, isSending, refusals } = useCommand({
    done: text('move.done', { move: moveName(move) }),
    unknown: text('error.unknown'),
    onDone: onClose,
  });
  const { needsReason } = RETURN_MOVES[move];
  const data = { move, version: form.version, ...(needsReason ? { reason } : {}) };
  return (
    <OpenModal
      title={text('move.title', {
        move: moveName(move),
        unit: form.unitName,
        quarter: quarterName(form.quarter),
      })}
      onClose={onClose}
    >
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">{text(`move.is.${move}`)}</Typography>
          {needsReason && (
            <TextField
              isLong
              isRequired
              label={text('move.reason')}
              value={reason}
              onChange={setReason}
              error={errorAt(refusals, said)('reason')}
            />
          )}
          <Refusals refusals={refusals} shownElsewhere={needsReason ? FIELDS : new Set()} />
        </Flex>
      </Modal.Body>
      <SendFooter
        texts={{ cancel: text('cancel'), send: moveName(move) }}
        isSending={isSending}
        isDisabled={needsReason && reason.trim() === ''}
        isDangerous={move === 'send_back'}
        onSend={() => void send(sendMove({ id: form.id, data }))}
      />
    </OpenModal>
  );
}
