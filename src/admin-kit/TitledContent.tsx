import { Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** What stands in a dialog, under its title. */
export function TitledContent({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Modal.Content>
      <Modal.Header>
        <Modal.Title>{title}</Modal.Title>
      </Modal.Header>
      {children}
    </Modal.Content>
  );
}
