import { Button, Flex, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';

type Props = {
  texts: { cancel: string; send: string };
  onSend: () => void;
  isSending?: boolean;
  isDisabled?: boolean;
  isDangerous?: boolean;
  /** Another button, before the one that sends. */
  before?: ReactNode;
};

/** Cancel and send, under the form of a dialog. */
export function SendFooter(props: Props) {
  const { texts, onSend, isSending = false, isDisabled = false, isDangerous = false } = props;
  const sendButton = (
    <Button
      variant={isDangerous ? 'danger' : 'default'}
      loading={isSending}
      disabled={isDisabled}
      onClick={onSend}
    >
      {texts.send}
    </Button>
  );
  return (
    <Modal.Footer>
      <Modal.Close>
        <Button variant="tertiary">{texts.cancel}</Button>
      </Modal.Close>
      {props.before ? (
        <Flex gap={2}>
          {props.before}
          {sendButton}
        </Flex>
      ) : (
        sendButton
      )}
    </Modal.Footer>
  );
}
