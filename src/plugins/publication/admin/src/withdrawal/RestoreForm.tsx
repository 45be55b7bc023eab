import { Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useSend } from '../hooks/use-send';
import { useTexts } from '../hooks/use-texts';
import { useRestoreDocumentMutation, type DocumentKey } from '../publication-api';
import { ExplanationField } from './ExplanationField';
import { FormFooter } from './FormFooter';

type Props = { documentKey: DocumentKey; onClose: () => void };

/** Makes something withdrawn public again, under its old index number. */
export function RestoreForm({ documentKey, onClose }: Props) {
  const { text } = useTexts();
  const [explanation, setExplanation] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [restore, { isLoading }] = useRestoreDocumentMutation();
  const send = useSend();

  const confirm = async () => {
    setChecked(true);
    if (explanation.trim() === '') return;
    const data = { explanation: explanation.trim() };
    if (await send(restore({ key: documentKey, data }), 'restore.done')) onClose();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography tag="p">{text('restore.consequence')}</Typography>
          <ExplanationField
            command="restore"
            value={explanation}
            onChange={setExplanation}
            isMissing={isChecked && explanation.trim() === ''}
          />
        </Flex>
      </Modal.Body>
      <FormFooter command="restore" isSending={isLoading} onClose={onClose} onConfirm={confirm} />
    </>
  );
}
