import { Modal } from '@strapi/design-system';
import { useState, type ReactElement, type ReactNode } from 'react';
import { TitledContent } from './TitledContent';

type Props = {
  /** The button that opens it. */
  trigger: ReactElement;
  title: string;
  /** The form; it closes the dialog when it is done. */
  children: (close: () => void) => ReactNode;
};

/** A button that opens a dialog with a form. */
export function OpeningModal({ trigger, title, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>{trigger}</Modal.Trigger>
      <TitledContent title={title}>{children(() => setOpen(false))}</TitledContent>
    </Modal.Root>
  );
}
