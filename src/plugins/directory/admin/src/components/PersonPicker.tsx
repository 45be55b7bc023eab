import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState } from 'react';
import type { PersonList } from '../../../server/src/contracts/api';
import { useDebounced } from '../hooks/use-debounced';
import { useResource } from '../hooks/use-resource';
import { useTexts } from '../hooks/use-texts';

type Props = { label: string; value: string; onChange: (userId: string) => void };

/** Chooses a person by typing part of the name or the e-mail address. */
export function PersonPicker({ label, value, onChange }: Props) {
  const { text } = useTexts();
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed);
  const found = useResource<PersonList>(
    `/directory/people?pageSize=50&search=${encodeURIComponent(search)}`,
  );
  return (
    <Field.Root required>
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={value}
        autocomplete="none"
        placeholder={text('picker.person')}
        loading={found.isLoading}
        loadingMessage={text('loading')}
        noOptionsMessage={() => text(found.hasFailed ? 'error.load' : 'picker.none')}
        clearLabel={text('picker.clear')}
        onChange={(chosen) => onChange(String(chosen ?? ''))}
        onInputChange={({ target }) => setTyped(target.value)}
        onClear={() => {
          setTyped('');
          onChange('');
        }}
      >
        {(found.data?.people ?? []).map(({ userId, name, email }) => (
          <ComboboxOption key={userId} value={String(userId)}>
            {`${name}（${email}）`}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}
