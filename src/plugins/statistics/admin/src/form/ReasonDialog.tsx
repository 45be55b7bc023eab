import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { OpenModal } from '../../../../../admin-kit/OpenModal';
import { SendFooter } from '../../../../../admin-kit/SendFooter';
import { TextField } from '../../../../../admin-kit/TextField';
import { useAmounts } from '../hooks/use-amounts';
import { useTexts } from '../hooks/use-texts';
import type { UnreasonedCell } from './cells-without-reason';
import { ReasonTable } from './ReasonTable';
import { reasonsGiven } from './reasons-given';
import type { DraftActions } from './use-return-draft';

type Props = { cells: readonly UnreasonedCell[]; actions: DraftActions; onClose: () => void };

/** Asks once why several counted cells are written over; each may have a reason of its own. */
export function ReasonDialog({ cells, actions, onClose }: Props) {
  const { text } = useTexts();
  const amount = useAmounts();
  const [common, setCommon] = useState('');
  const [own, setOwn] = useState<ReadonlyMap<string, string>>(new Map());
  const given = reasonsGiven(cells, { common, own });
  const close = (change: () => void) => () => {
    change();
    onClose();
  };
  return (
    <OpenModal title={text('reasons.title', { count: cells.length })} onClose={onClose}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">{text('reasons.intro')}</Typography>
          <TextField
            isLong
            isRequired
            label={text('reasons.common')}
            hint={text('count.reasonHint')}
            value={common}
            onChange={setCommon}
          />
          <ReasonTable
            cells={cells}
            amount={amount}
            common={common}
            own={own}
            onOwn={(code, reason) => setOwn((last) => new Map([...last, [code, reason]]))}
          />
        </Flex>
      </Modal.Body>
      <SendFooter
        texts={{ cancel: text('reasons.later'), send: text('reasons.take') }}
        isDisabled={given.size < cells.length}
        onSend={close(() => actions.giveReasons(given))}
        before={
          <Button
            variant="secondary"
            onClick={close(() => actions.takeCounted(cells.map(({ row }) => row)))}
          >
            {text('count.takeCounted')}
          </Button>
        }
      />
    </OpenModal>
  );
}
