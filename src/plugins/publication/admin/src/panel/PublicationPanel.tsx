import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useState, type ComponentType } from 'react';
import { useTexts } from '../hooks/use-texts';
import { useGetPublicationPanelQuery, type DocumentKey } from '../publication-api';
import { useIsPublicationType, type Panel } from '../strapi-internals';
import { RestoreForm } from '../withdrawal/RestoreForm';
import { WithdrawForm } from '../withdrawal/WithdrawForm';
import { Events } from './Events';
import { Facts } from './Facts';
import { Failure } from './Failure';
import { Unlinked } from './Unlinked';

type FormProps = { documentKey: DocumentKey; onClose: () => void };

type CommandProps = {
  name: 'withdraw' | 'restore';
  documentKey: DocumentKey;
  Form: ComponentType<FormProps>;
};

function Command({ name, documentKey, Form }: CommandProps) {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant={name === 'withdraw' ? 'danger-light' : 'secondary'} fullWidth>
          {text(`${name}.button`)}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text(`${name}.title`)}</Modal.Title>
        </Modal.Header>
        <Form documentKey={documentKey} onClose={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
}

function Content({ documentKey }: { documentKey: DocumentKey }) {
  const { data: panel, isError, refetch } = useGetPublicationPanelQuery(documentKey);
  if (isError && !panel) return <Failure onRetry={() => void refetch()} />;
  if (!panel) return <Loader small />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Facts panel={panel} model={documentKey.model} />
      <Unlinked relations={panel.unlinked} />
      {panel.can.withdraw && (
        <Command name="withdraw" documentKey={documentKey} Form={WithdrawForm} />
      )}
      {panel.can.restore && <Command name="restore" documentKey={documentKey} Form={RestoreForm} />}
      <Events events={panel.events} documentKey={documentKey} />
    </Flex>
  );
}

function Unsaved() {
  const { text } = useTexts();
  return (
    <Typography variant="omega" textColor="neutral700">
      {text('panel.unsaved')}
    </Typography>
  );
}

/** Beside the form: whether a document is public, since when, and what happened to it. */
export const PublicationSidePanel: Panel = ({ model, documentId, document }) => {
  const { text } = useTexts();
  if (!useIsPublicationType(model)) return null;
  return {
    title: text('panel.title'),
    content: documentId && document ? <Content documentKey={{ model, documentId }} /> : <Unsaved />,
  };
};
