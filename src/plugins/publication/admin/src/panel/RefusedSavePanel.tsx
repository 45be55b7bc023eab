import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { RefusedSave } from '../../../server/src/contracts/api';
import { FieldDifferences } from '../difference/FieldDifferences';
import { useCopy } from '../hooks/use-copy';
import { useSend } from '../hooks/use-send';
import { useTexts } from '../hooks/use-texts';
import {
  useDropRefusedSaveMutation,
  useGetPublicationPanelQuery,
  type DocumentKey,
} from '../publication-api';
import { useIsPublicationType, type Panel } from '../strapi-internals';

type Props = { save: RefusedSave; documentKey: DocumentKey };

function CopyButton({ label, value }: { label: string; value: string }) {
  const { text } = useTexts();
  const copy = useCopy();
  return (
    <Button
      variant="tertiary"
      size="S"
      aria-label={text('conflict.copyLabel', { field: label })}
      onClick={() => void copy(value)}
    >
      {text('conflict.copy')}
    </Button>
  );
}

function Compare({ save }: { save: RefusedSave }) {
  const { text } = useTexts();
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="secondary" size="S" fullWidth>
          {text('conflict.compare')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('conflict.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <FieldDifferences
            fields={save.fields}
            beforeLabel={text('conflict.theirs')}
            afterLabel={text('conflict.yours')}
            action={({ label, after }) =>
              after !== '' && <CopyButton label={label} value={after} />
            }
          />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function DropAll({ save, documentKey }: Props) {
  const { text } = useTexts();
  const [drop] = useDropRefusedSaveMutation();
  const send = useSend();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" size="S" fullWidth>
          {text('conflict.dropAll')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        title={text('conflict.dropAll')}
        onConfirm={async () => {
          await send(drop({ key: documentKey, id: save.id }), 'conflict.dropped');
        }}
      >
        {text('conflict.dropQuestion')}
      </ConfirmDialog>
    </Dialog.Root>
  );
}

function Notice({ save, documentKey }: Props) {
  const { text, time } = useTexts();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box background="warning100" hasRadius padding={3} role="alert">
        <Flex gap={2} alignItems="flex-start">
          <Box shrink={0} paddingTop="2px">
            <WarningCircle fill="warning600" aria-hidden />
          </Box>
          <Box>
            <Typography tag="p" variant="omega" fontWeight="semiBold" textColor="neutral800">
              {text('conflict.notice')}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral700">
              {text('conflict.explain', { time: time(save.refusedAt) })}
            </Typography>
          </Box>
        </Flex>
      </Box>
      <Compare save={save} />
      <DropAll save={save} documentKey={documentKey} />
    </Flex>
  );
}

/** What this person tried to save while somebody else had: kept, because the form shows the other's text by now. */
export const RefusedSavePanel: Panel = ({ model, documentId = '' }) => {
  const { text } = useTexts();
  const isPublicationType = useIsPublicationType(model);
  const { data } = useGetPublicationPanelQuery(
    { model, documentId },
    { skip: !isPublicationType || documentId === '' },
  );
  const save = documentId === '' ? null : data?.refusedSave;
  if (!save) return null;
  return {
    title: text('conflict.panel'),
    content: <Notice save={save} documentKey={{ model, documentId }} />,
  };
};
