import { Button, Modal } from '@strapi/design-system';
import { useState } from 'react';
import type { TemplateItem } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import { TemplateForm } from './TemplateForm';

/** A button that opens the texts of one kind of message. */
export function TemplateDialog({ template, title }: { template: TemplateItem; title: string }) {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" size="S" aria-label={text('template.editLabel', { title })}>
          {text('template.edit')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <TemplateForm template={template} onClose={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
}
