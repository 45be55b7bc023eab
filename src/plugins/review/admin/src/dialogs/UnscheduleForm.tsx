import { Typography } from '@strapi/design-system';
import { useTexts } from '../hooks/use-texts';
import { DialogBody } from './DialogBody';
import { DialogFooter } from './DialogFooter';
import { useRunCommand, type RunFormProps } from './run-form';

/** Takes back the time at which a document would be published. */
export function UnscheduleForm(props: RunFormProps) {
  const { run } = props;
  const { text, time } = useTexts();
  const { send, isSending, refusals } = useRunCommand(props, 'unschedule.done');
  return (
    <>
      <DialogBody refusals={refusals}>
        <Typography tag="p">
          {text('unschedule.question', { time: time(run.publishAt) })}
        </Typography>
      </DialogBody>
      <DialogFooter
        confirm={text('unschedule.confirm')}
        isSending={isSending}
        onConfirm={() => send({ action: 'unschedule', data: { version: run.version } })}
      />
    </>
  );
}
