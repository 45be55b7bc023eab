import { Alert, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type ReactElement, type ReactNode } from 'react';
import { DayPicker } from '../../../../../../admin-kit/DayPicker';
import type { OperationKind } from '../../../../server/src/catalog/contracts';
import { useOperation } from '../hooks/use-operation';
import { useTexts } from '../hooks/use-texts';
import { OutcomeView } from './OutcomeView';

type Props = {
  title: string;
  trigger: ReactElement;
  kind: OperationKind;
  /** What the fields say, without day and reason. */
  body: object;
  /** The fields of this kind of operation. */
  children: ReactNode;
  onDone: () => void;
  /** Opened without a click, for whoever was led here. */
  startsOpen?: boolean;
};

/** An operation in two steps: first what would happen, then the same for good. A changed field starts over. */
export function OperationModal(props: Props) {
  const { title, trigger, kind, body, children, onDone, startsOpen = false } = props;
  const { text } = useTexts();
  const { toggleNotification } = useNotification();
  const operation = useOperation();
  const [isOpen, setOpen] = useState(startsOpen);
  const [note, setNote] = useState('');
  const [on, setOn] = useState('');
  const request = { ...body, note, on: on || undefined };
  const asked = JSON.stringify({ kind, request });
  const [told, setTold] = useState('');
  const preview = told === asked ? operation.preview : null;

  const rehearse = async () => {
    setTold(asked);
    await operation.rehearse(kind, request);
  };
  const carryOut = async () => {
    if (!(await operation.carryOut(kind, request))) return;
    toggleNotification({ type: 'success', message: text('done', { title }) });
    setOpen(false);
    setNote('');
    operation.forget();
    onDone();
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>{trigger}</Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {children}
            <Field.Root name="on" hint={text('field.on.hint')}>
              <Field.Label>{text('field.on')}</Field.Label>
              <DayPicker value={on} onChange={setOn} clearLabel={text('picker.clear')} />
              <Field.Hint />
            </Field.Root>
            <Field.Root name="note" hint={text('field.note.hint')} required>
              <Field.Label>{text('field.note')}</Field.Label>
              <Textarea value={note} onChange={(event) => setNote(event.target.value)} />
              <Field.Hint />
            </Field.Root>
            {operation.refusal && told === asked && <Refusal reason={operation.refusal} />}
            {preview && <OutcomeView outcome={preview} />}
            {!preview && !operation.refusal && (
              <Typography variant="pi" textColor="neutral600">
                {text('preview.first')}
              </Typography>
            )}
          </Flex>
        </Modal.Body>
        <Steps
          isTold={preview !== null}
          isBusy={operation.isBusy}
          onRehearse={() => void rehearse()}
          onCarryOut={() => void carryOut()}
        />
      </Modal.Content>
    </Modal.Root>
  );
}

function Refusal({ reason }: { reason: string }) {
  const { text } = useTexts();
  return (
    <Alert variant="danger" closeLabel="" title={text('refused')}>
      {reason}
    </Alert>
  );
}

type StepsProps = {
  /** Whether what would happen has been told. */
  isTold: boolean;
  isBusy: boolean;
  onRehearse: () => void;
  onCarryOut: () => void;
};

function Steps({ isTold, isBusy, onRehearse, onCarryOut }: StepsProps) {
  const { text } = useTexts();
  return (
    <Modal.Footer>
      <Modal.Close>
        <Button variant="tertiary">{text('cancel')}</Button>
      </Modal.Close>
      <Flex gap={2}>
        <Button
          variant={isTold ? 'secondary' : 'default'}
          loading={isBusy && !isTold}
          onClick={onRehearse}
        >
          {text('preview.button')}
        </Button>
        <Button disabled={!isTold} loading={isBusy && isTold} onClick={onCarryOut}>
          {text('confirm.button')}
        </Button>
      </Flex>
    </Modal.Footer>
  );
}
