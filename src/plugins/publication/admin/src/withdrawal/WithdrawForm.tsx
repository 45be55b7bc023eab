import {
  Box,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import {
  tombstoneKeepsTitle,
  WITHDRAWAL_REASONS,
  type WithdrawalReason,
} from '../../../../../domain/publication/withdrawal-reasons';
import { useSend } from '../hooks/use-send';
import { useTexts } from '../hooks/use-texts';
import { useWithdrawDocumentMutation, type DocumentKey } from '../publication-api';
import { ExplanationField } from './ExplanationField';
import { FormFooter } from './FormFooter';
import { ReplacementPicker } from './ReplacementPicker';

function Consequences({ reason }: { reason: WithdrawalReason | undefined }) {
  const { text } = useTexts();
  const keys = [
    'gone',
    'number',
    'files',
    reason && !tombstoneKeepsTitle(reason) ? 'hidden' : 'shown',
  ];
  return (
    <Box background="neutral100" hasRadius padding={4}>
      <Typography tag="p" variant="omega" fontWeight="semiBold">
        {text('withdraw.consequences')}
      </Typography>
      <ul style={{ paddingInlineStart: '1.6rem', listStyle: 'disc', marginBlockStart: '0.4rem' }}>
        {keys.map((key) => (
          <li key={key}>
            <Typography variant="omega">{text(`withdraw.consequence.${key}`)}</Typography>
          </li>
        ))}
      </ul>
    </Box>
  );
}

type ReasonProps = {
  value: WithdrawalReason | undefined;
  onChange: (reason: WithdrawalReason) => void;
  isMissing: boolean;
};

function ReasonField({ value, onChange, isMissing }: ReasonProps) {
  const { text } = useTexts();
  return (
    <Field.Root
      name="reason"
      required
      error={isMissing ? text('withdraw.reasonMissing') : undefined}
    >
      <Field.Label>{text('withdraw.reason')}</Field.Label>
      <SingleSelect
        value={value ?? ''}
        placeholder={text('withdraw.reasonPlaceholder')}
        onChange={(chosen) => onChange(chosen as WithdrawalReason)}
      >
        {WITHDRAWAL_REASONS.map((reason) => (
          <SingleSelectOption key={reason} value={reason}>
            {text(`reason.${reason}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}

type Props = { documentKey: DocumentKey; onClose: () => void };

/** Takes something public back: why, in words for the public, and what takes its place. */
export function WithdrawForm({ documentKey, onClose }: Props) {
  const [reason, setReason] = useState<WithdrawalReason>();
  const [explanation, setExplanation] = useState('');
  const [replacement, setReplacement] = useState<string>();
  const [isChecked, setChecked] = useState(false);
  const [withdraw, { isLoading }] = useWithdrawDocumentMutation();
  const send = useSend();

  const confirm = async () => {
    setChecked(true);
    if (!reason || explanation.trim() === '') return;
    const data = {
      reason,
      explanation: explanation.trim(),
      ...(replacement ? { replacement } : {}),
    };
    if (await send(withdraw({ key: documentKey, data }), 'withdraw.done')) onClose();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <ReasonField value={reason} onChange={setReason} isMissing={isChecked && !reason} />
          <ExplanationField
            command="withdraw"
            value={explanation}
            onChange={setExplanation}
            isMissing={isChecked && explanation.trim() === ''}
          />
          <ReplacementPicker
            documentKey={documentKey}
            value={replacement}
            onChange={setReplacement}
          />
          <Consequences reason={reason} />
        </Flex>
      </Modal.Body>
      <FormFooter command="withdraw" isSending={isLoading} onClose={onClose} onConfirm={confirm} />
    </>
  );
}
