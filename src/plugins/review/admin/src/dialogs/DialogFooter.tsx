import { SendFooter } from '../../../../../admin-kit/SendFooter';
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
    <SendFooter
      texts={{ cancel: text('cancel'), send: confirm }}
      isSending={isSending}
      isDisabled={isDisabled}
      isDangerous={isDangerous}
      onSend={onConfirm}
    />
  );
}
