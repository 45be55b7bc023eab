import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Fact, Facts } from '../../../../../admin-kit/Fact';
import { OpenModal } from '../../../../../admin-kit/OpenModal';
import { TextField } from '../../../../../admin-kit/TextField';
import type { FormRow, ReturnForm } from '../../../server/src/contracts/returns';
import { useAmounts } from '../hooks/use-amounts';
import { useTexts } from '../hooks/use-texts';
import { CountedRecords } from './CountedRecords';
import { overrideReason, textOfCell, type ReturnDraft } from './return-draft';
import type { DraftActions } from './use-return-draft';

type Props = {
  form: ReturnForm;
  row: FormRow;
  draft: ReturnDraft;
  actions: DraftActions;
  onClose: () => void;
};

function CountFacts({ row, draft }: Pick<Props, 'row' | 'draft'>) {
  const { text, said } = useTexts();
  const amount = useAmounts();
  const { auto, countingRule, legalTitle, legalProvision } = row;
  const reason = overrideReason(row, draft);
  return (
    <Facts>
      {auto && (
        <Fact label={text('count.source')}>
          {auto.sourceLabel ? said(auto.sourceLabel) : auto.source}
        </Fact>
      )}
      <Fact label={text('count.counted')}>{amount(auto?.counted ?? null) || '—'}</Fact>
      <Fact label={text('count.inCell')}>{textOfCell(row, draft) || '—'}</Fact>
      {reason !== '' && <Fact label={text('count.reason')}>{reason}</Fact>}
      {countingRule && <Fact label={text('count.rule')}>{countingRule}</Fact>}
      <Fact label={text('count.basis')}>{`${legalTitle}${legalProvision ?? ''}`}</Fact>
    </Facts>
  );
}

/** What was counted for a cell, the records behind it, and another number with a reason for whoever fills in. */
export function CountDialog({ form, row, draft, actions, onClose }: Props) {
  const { text } = useTexts();
  const [number, setNumber] = useState(textOfCell(row, draft));
  const [reason, setReason] = useState(overrideReason(row, draft));
  const isCounted = number.trim() === (row.auto?.counted ?? '');
  const close = (change: () => void) => () => {
    change();
    onClose();
  };
  return (
    <OpenModal title={row.name} onClose={onClose}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <CountFacts row={row} draft={draft} />
          <CountedRecords id={form.id} code={row.code} />
          {form.mayFill && (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography tag="h3" variant="delta">
                {text('count.overwrite')}
              </Typography>
              <Box width="16rem">
                <TextField label={text('count.number')} value={number} onChange={setNumber} />
              </Box>
              <TextField
                isLong
                isRequired={!isCounted}
                label={text('count.reason')}
                hint={text('count.reasonHint')}
                value={reason}
                onChange={setReason}
              />
            </Flex>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('close')}</Button>
        </Modal.Close>
        {form.mayFill && (
          <Flex gap={2}>
            <Button variant="secondary" onClick={close(() => actions.takeCounted([row]))}>
              {text('count.takeCounted')}
            </Button>
            <Button
              disabled={isCounted || reason.trim() === ''}
              onClick={close(() =>
                actions.overwrite(row.code, { text: number.trim(), reason: reason.trim() }),
              )}
            >
              {text('count.take')}
            </Button>
          </Flex>
        )}
      </Modal.Footer>
    </OpenModal>
  );
}
