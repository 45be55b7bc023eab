import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { OpeningModal } from '../../../../../admin-kit/OpeningModal';
import { errorAt } from '../../../../../admin-kit/read-refusal';
import { SendFooter } from '../../../../../admin-kit/SendFooter';
import { TextField } from '../../../../../admin-kit/TextField';
import { useCommand } from '../../../../../admin-kit/use-command';
import { Refusals } from '../components/Refusals';
import { useTexts } from '../hooks/use-texts';

const FIELDS = new Set(['note', 'evidence']);

export type Signature = { note: string; evidence: string };

type Props = {
  /** Sends what was written to whatever is signed. */
  sign: (data: Signature) => PromiseLike<{ data?: unknown; error?: unknown }>;
  onClose: () => void;
};

function ConfirmForm({ sign, onClose }: Props) {
  const { text, said } = useTexts();
  const [note, setNote] = useState('');
  const [evidence, setEvidence] = useState('');
  const { send, isSending, refusals } = useCommand({
    done: text('confirm.done'),
    unknown: text('error.unknown'),
    onDone: onClose,
  });
  const at = errorAt(refusals, said);
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
      <SendFooter
        texts={{ cancel: text('cancel'), send: text('confirm.sign') }}
        isSending={isSending}
        onSend={() => void send(sign({ note, evidence }))}
      />
    </>
  );
}

/** A button that opens the form in which somebody signs that a column or a document is still right. */
export function ConfirmDialog({ name, sign }: Pick<Props, 'sign'> & { name: string }) {
  const { text } = useTexts();
  return (
    <OpeningModal
      trigger={<Button startIcon={<Check />}>{text('confirm.open')}</Button>}
      title={text('confirm.title', { category: name })}
    >
      {(close) => <ConfirmForm sign={sign} onClose={close} />}
    </OpeningModal>
  );
}
