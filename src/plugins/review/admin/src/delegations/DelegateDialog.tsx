import { Box, Button, Field, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { DayPicker } from '../../../../../admin-kit/DayPicker';
import { OpeningModal } from '../../../../../admin-kit/OpeningModal';
import { LongText } from '../components/LongText';
import { SearchPicker, type Option } from '../components/SearchPicker';
import { DialogBody } from '../dialogs/DialogBody';
import { DialogFooter } from '../dialogs/DialogFooter';
import { useCommand, useFieldError } from '../hooks/use-command';
import { useTexts } from '../hooks/use-texts';
import { useAddReviewDelegationMutation } from '../settings-api';

type Person = { id: string; name: string };

const FIELDS = new Set(['toId', 'fromOn', 'toOn', 'reason']);

type DayProps = {
  label: string;
  value: string;
  onChange: (day: string) => void;
  error: string | undefined;
};

function DayField({ label, value, onChange, error }: DayProps) {
  const { text } = useTexts();
  return (
    <Box flex="1">
      <Field.Root required error={error}>
        <Field.Label>{label}</Field.Label>
        <DayPicker value={value} onChange={onChange} clearLabel={text('picker.clear')} />
        <Field.Error />
      </Field.Root>
    </Box>
  );
}

function DelegateForm({ onClose }: { onClose: () => void }) {
  const { text } = useTexts();
  const [person, setPerson] = useState<Option | null>(null);
  const [fromOn, setFromOn] = useState('');
  const [toOn, setToOn] = useState('');
  const [reason, setReason] = useState('');
  const [add] = useAddReviewDelegationMutation();
  const { send, isSending, refusals } = useCommand({ done: 'delegation.added', onDone: onClose });
  const errorAt = useFieldError(refusals);
  const data = { toId: person?.value ?? '', fromOn, toOn, reason: reason.trim() };
  return (
    <>
      <DialogBody refusals={refusals} shownElsewhere={(field) => FIELDS.has(field)}>
        <SearchPicker<Person[]>
          isRequired
          label={text('delegation.to')}
          placeholder={text('picker.person')}
          value={person}
          onChange={setPerson}
          urlOf={(search) => `/review/people?q=${encodeURIComponent(search)}`}
          optionsOf={(people) => people.map(({ id, name }) => ({ value: id, label: name }))}
          error={errorAt('toId')}
        />
        <Flex gap={4} alignItems="flex-start">
          <DayField
            label={text('delegation.fromOn')}
            value={fromOn}
            onChange={setFromOn}
            error={errorAt('fromOn')}
          />
          <DayField
            label={text('delegation.toOn')}
            value={toOn}
            onChange={setToOn}
            error={errorAt('toOn')}
          />
        </Flex>
        <LongText
          isRequired
          label={text('delegation.reason')}
          value={reason}
          onChange={setReason}
          error={errorAt('reason')}
        />
      </DialogBody>
      <DialogFooter
        confirm={text('delegation.confirm')}
        isSending={isSending}
        isDisabled={Object.values(data).includes('')}
        onConfirm={() => void send(add(data))}
      />
    </>
  );
}

/** A button that opens the form in which somebody else is asked to act in one's place. */
export function DelegateDialog() {
  const { text } = useTexts();
  return (
    <OpeningModal
      trigger={<Button startIcon={<Plus />}>{text('delegation.add')}</Button>}
      title={text('delegation.add')}
    >
      {(close) => <DelegateForm onClose={close} />}
    </OpeningModal>
  );
}
