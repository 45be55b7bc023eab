import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { errorAt } from '../../../../../admin-kit/read-refusal';
import { TextField } from '../../../../../admin-kit/TextField';
import { useCommand } from '../../../../../admin-kit/use-command';
import type { ColumnDetails } from '../../../server/src/contracts/api';
import { Refusals } from '../components/Refusals';
import { useConfirmFreshnessMutation } from '../freshness-api';
import { useTexts } from '../hooks/use-texts';

const FIELDS = new Set(['note', 'evidence']);

type Props = { column: ColumnDetails; onClose: () => void };

function ConfirmForm({ column, onClose }: Props) {
  const { text, said } = useTexts();
  const [note, setNote] = useState('');
  const [evidence, setEvidence] = useState('');
  const [confirm] = useConfirmFreshnessMutation();
  const { send, isSending, refusals } = useCommand({
    done: text('confirm.done'),
    unknown: text('error.unknown'),
    onDone: onClose,
  });
  const at = errorAt(refusals, said);
  const { categoryId, organizationId } = column;
  const command = { column: { categoryId, organizationId }, data: { note, evidence } };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography tag="p">{text('confirm.consequence')}</Typography>
          <TextField
            isLong
            isRequired
            label={text('confirm.note')}
            hint={text('confirm.noteHint')}
            value={note}
            onChange={setNote}
            error={at('note')}
          />
          <TextField
            isRequired
            label={text('confirm.evidence')}
            hint={text('confirm.evidenceHint')}
            value={evidence}
            onChange={setEvidence}
            error={at('evidence')}
          />
          <Refusals refusals={refusals} shownElsewhere={FIELDS} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('cancel')}</Button>
        </Modal.Close>
        <Button loading={isSending} onClick={() => void send(confirm(command))}>
          {text('confirm.sign')}
        </Button>
      </Modal.Footer>
    </>
  );
}

/** A button that opens the form in which somebody signs that a column is still right. */
export function ConfirmDialog({ column }: Pick<Props, 'column'>) {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button startIcon={<Check />}>{text('confirm.open')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('confirm.title', { category: column.categoryName })}</Modal.Title>
        </Modal.Header>
        <ConfirmForm column={column} onClose={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
}
