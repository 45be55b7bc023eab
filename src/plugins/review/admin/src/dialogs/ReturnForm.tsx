import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { LongText } from '../components/LongText';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { useFieldError } from '../hooks/use-command';
import { useTexts } from '../hooks/use-texts';
import { DialogBody } from './DialogBody';
import { DialogFooter } from './DialogFooter';
import { useRunCommand, type RunFormProps } from './run-form';

const AUTHOR = 'to-the-author';
const FIELDS = new Set(['reason', 'toStepKey']);

/** Returns a run to the author, or to an earlier step, with a reason. */
export function ReturnForm(props: RunFormProps) {
  const { run } = props;
  const { text } = useTexts();
  const [reason, setReason] = useState('');
  const [target, setTarget] = useState(AUTHOR);
  const { send, isSending, refusals } = useRunCommand(props, 'return.done');
  const errorAt = useFieldError(refusals);
  const earlier = run.plan.slice(0, run.stepIndex);
  const data = {
    version: run.version,
    reason: reason.trim(),
    ...(target === AUTHOR ? {} : { toStepKey: target }),
  };
  return (
    <>
      <DialogBody refusals={refusals} shownElsewhere={(field) => FIELDS.has(field)}>
        <SelectField
          label={text('return.target')}
          value={target}
          onChange={setTarget}
          options={[
            { value: AUTHOR, label: text('return.toAuthor', { name: run.submitterName }) },
            ...earlier.map(({ key, name }) => ({
              value: key,
              label: text('return.toStep', { step: name }),
            })),
          ]}
          error={errorAt('toStepKey')}
        />
        <Typography tag="p" variant="pi" textColor="neutral700">
          {text(target === AUTHOR ? 'return.authorConsequence' : 'return.stepConsequence')}
        </Typography>
        <LongText
          isRequired
          label={text('return.reason')}
          value={reason}
          onChange={setReason}
          error={errorAt('reason')}
        />
      </DialogBody>
      <DialogFooter
        isDangerous
        confirm={text('return.confirm')}
        isSending={isSending}
        isDisabled={data.reason === ''}
        onConfirm={() => send({ action: 'return', data })}
      />
    </>
  );
}
