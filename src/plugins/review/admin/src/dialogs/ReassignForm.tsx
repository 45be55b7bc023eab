import { useState } from 'react';
import { LongText } from '../components/LongText';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { useFieldError } from '../hooks/use-command';
import { useTexts } from '../hooks/use-texts';
import { DialogBody } from './DialogBody';
import { DialogFooter } from './DialogFooter';
import { useRunCommand, type RunFormProps } from './run-form';

const EVERYBODY = 'everybody-with-the-duty';

/** Gives the step whose turn it is to one person, or back to everybody with the duty. */
export function ReassignForm(props: RunFormProps) {
  const { run } = props;
  const { text } = useTexts();
  const [person, setPerson] = useState('');
  const [reason, setReason] = useState('');
  const { send, isSending, refusals } = useRunCommand(props, 'reassign.done');
  const errorAt = useFieldError(refusals);
  const data = {
    version: run.version,
    personId: person === EVERYBODY ? null : person,
    ...(reason.trim() ? { reason: reason.trim() } : {}),
  };
  return (
    <>
      <DialogBody refusals={refusals} shownElsewhere={(field) => field === 'personId'}>
        <SelectField
          isRequired
          label={text('reassign.person')}
          placeholder={text('choose')}
          value={person}
          onChange={setPerson}
          options={[
            { value: EVERYBODY, label: text('reassign.everybody') },
            ...run.nextPeople.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          error={errorAt('personId')}
        />
        <LongText label={text('reassign.reason')} value={reason} onChange={setReason} />
      </DialogBody>
      <DialogFooter
        confirm={text('reassign.confirm')}
        isSending={isSending}
        isDisabled={person === ''}
        onConfirm={() => send({ action: 'reassign', data })}
      />
    </>
  );
}
