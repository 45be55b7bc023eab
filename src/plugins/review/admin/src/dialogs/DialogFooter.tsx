import { Button, Modal } from '@strapi/design-system';
import { useTexts } from '../hooks/use-texts';

type Props = {
  confirm: string;
  isSending: boolean;
  isDisabled?: boolean;
  isDangerous?: boolean;
  onConfirm: () => void;
};

/** Cancel and confirm under the form of a dialog. */
export function DialogFooter(props: Props) {
  const { confirm, isSending, isDisabled = false, isDangerous = false, onConfirm } = props;
  const { text } = useTexts();
  return (
    <Modal.Footer>
      <Modal.Close>
        <Button variant="tertiary">{text('cancel')}</Button>
      </Modal.Close>
      <Button
        variant={isDangerous ? 'danger' : 'default'}
        loading={isSending}
        disabled={isDisabled}
        onClick={onConfirm}
      >
        {confirm}
      </Button>
    </Modal.Footer>
  );
}
