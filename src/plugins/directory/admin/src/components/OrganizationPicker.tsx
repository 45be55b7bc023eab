import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState } from 'react';
import type { OrganizationRef } from '../../../server/src/contracts/api';
import { useDebounced } from '../hooks/use-debounced';
import { useResource } from '../hooks/use-resource';
import { useTexts } from '../hooks/use-texts';

type Props = {
  label: string;
  value: string;
  onChange: (documentId: string) => void;
  isRequired?: boolean;
  hint?: string;
  size?: 'S' | 'M';
};

/** Chooses an organization by typing part of its name, short name or code. */
export function OrganizationPicker(props: Props) {
  const { label, value, onChange, isRequired = false, hint, size = 'M' } = props;
  const { text } = useTexts();
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed);
  const found = useResource<OrganizationRef[]>(
    `/directory/organizations?search=${encodeURIComponent(search)}`,
  );
  return (
    <Field.Root required={isRequired} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        size={size}
        value={value}
        autocomplete="none"
        placeholder={text('picker.organization')}
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
        {(found.data ?? []).map(({ documentId, name }) => (
          <ComboboxOption key={documentId} value={documentId}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}
