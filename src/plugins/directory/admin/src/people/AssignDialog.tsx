import { Button, Modal } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useId, useState, type FormEvent } from 'react';
import type { AssignmentAnswer, DutyItem, PersonItem } from '../../../server/src/contracts/api';
import { useErrorText } from '../hooks/use-error-text';
import { useTexts } from '../hooks/use-texts';
import { AssignmentForm, EMPTY_FORM, toInput } from './AssignmentForm';
import { CheckResult } from './CheckResult';
import { useAssignmentCheck } from './use-assignment-check';

type Props = { person: PersonItem; duties: DutyItem[]; onDone: () => void };

/** A button that opens the form in which a person gets a duty. */
export function AssignDialog(props: Props) {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { name } = props.person;
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          aria-label={text('assign.label', { person: name })}
        >
          {text('assign.button')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('assign.title', { person: name })}</Modal.Title>
        </Modal.Header>
        <AssignPanel {...props} onClose={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
}

/** Says what speaks against the assignment while it is filled in; what is excluded cannot be sent. */
function AssignPanel({ person, duties, onDone, onClose }: Props & { onClose: () => void }) {
  const { text } = useTexts();
  const errorText = useErrorText();
  const formId = useId();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [form, setForm] = useState(EMPTY_FORM);
  const [isSending, setSending] = useState(false);
  const input = toInput(person.userId, form);
  const check = useAssignmentCheck(input);

  const assign = async (event: FormEvent) => {
    event.preventDefault();
    if (!input || !check.isAllowed) return;
    setSending(true);
    try {
      await post<{ data: AssignmentAnswer }>('/directory/assignments', input);
      toggleNotification({ type: 'success', message: text('assign.done') });
      onDone();
      onClose();
    } catch (cause) {
      toggleNotification({ type: 'danger', message: errorText(cause) });
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      <Modal.Body>
        <form id={formId} onSubmit={(event) => void assign(event)}>
          <AssignmentForm form={form} duties={duties} onChange={setForm} />
          <CheckResult check={check} />
        </form>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('cancel')}</Button>
        </Modal.Close>
        <Button type="submit" form={formId} loading={isSending} disabled={!check.isAllowed}>
          {text('assign.confirm')}
        </Button>
      </Modal.Footer>
    </>
  );
}
