import { Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { TitledContent } from './TitledContent';

type Props = { title: string; onClose: () => void; children: ReactNode };

/** A dialog that is open for as long as it is rendered. */
export function OpenModal({ title, onClose, children }: Props) {
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <TitledContent title={title}>{children}</TitledContent>
    </Modal.Root>
  );
}
