import { Button, Modal } from '@strapi/design-system';
import { useTexts } from '../hooks/use-texts';

type Props = {
  command: 'withdraw' | 'restore';
  isSending: boolean;
  onClose: () => void;
  onConfirm: () => Promise<void>;
};

export function FormFooter({ command, isSending, onClose, onConfirm }: Props) {
  const { text } = useTexts();
  return (
    <Modal.Footer>
      <Button variant="tertiary" onClick={onClose}>
        {text('cancel')}
      </Button>
      <Button
        variant={command === 'withdraw' ? 'danger' : 'default'}
        loading={isSending}
        onClick={() => void onConfirm()}
      >
        {text(`${command}.confirm`)}
      </Button>
    </Modal.Footer>
  );
}
