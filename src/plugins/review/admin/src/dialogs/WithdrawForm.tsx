import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { LongText } from '../components/LongText';
import { useTexts } from '../hooks/use-texts';
import { DialogBody } from './DialogBody';
import { DialogFooter } from './DialogFooter';
import { useRunCommand, type RunFormProps } from './run-form';

/** Takes a submission back. */
export function WithdrawForm(props: RunFormProps) {
  const { text } = useTexts();
  const [reason, setReason] = useState('');
  const { send, isSending, refusals } = useRunCommand(props, 'withdraw.done');
  const data = {
    version: props.run.version,
    ...(reason.trim() ? { reason: reason.trim() } : {}),
  };
  return (
    <>
      <DialogBody refusals={refusals}>
        <Typography tag="p">{text('withdraw.consequence')}</Typography>
        <LongText label={text('withdraw.reason')} value={reason} onChange={setReason} />
      </DialogBody>
      <DialogFooter
        confirm={text('withdraw.confirm')}
        isSending={isSending}
        onConfirm={() => send({ action: 'withdraw', data })}
      />
    </>
  );
}
