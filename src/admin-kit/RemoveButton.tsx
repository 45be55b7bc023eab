import { Button, Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useSend } from './use-send';

type Props = {
  remove: () => PromiseLike<object>;
  texts: {
    /** On the button, and the title of the question. */
    remove: string;
    /** What is read out instead: the button and whose it is. */
    label: string;
    question: string;
    removed: string;
    /** For a failure the server did not explain. */
    unknown: string;
  };
};

/** Removes something after asking once more, and tells that it is gone. */
export function RemoveButton({ remove, texts }: Props) {
  const send = useSend(texts.unknown);
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="ghost" size="S" aria-label={texts.label}>
          {texts.remove}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={texts.remove} onConfirm={() => send(remove(), texts.removed)}>
        {texts.question}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
