import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useTexts } from '../hooks/use-texts';
import { useGetLedgerChoicesQuery } from '../publication-api';

type Props = {
  name: 'organization' | 'category';
  value: string;
  onChange: (value: string) => void;
};

const LISTS = { organization: 'organizations', category: 'categories' } as const;
const PAUSE_MS = 250;

/** Chooses an organization or a category by typing part of its name. */
export function ChoiceField({ name, value, onChange }: Props) {
  const { text } = useTexts();
  const [typed, setTyped] = useState('');
  const q = useDebounce(typed, PAUSE_MS);
  const list = LISTS[name];
  const { data: found = [] } = useGetLedgerChoicesQuery({ list, ...(q ? { q } : {}) });
  const { data: chosen = [] } = useGetLedgerChoicesQuery({ list, value }, { skip: value === '' });
  // The field finds the name of its value among the options: without this one it would be empty after a reload.
  const missing =
    value === '' ? [] : chosen.filter((one) => !found.some((other) => other.value === one.value));
  return (
    <Field.Root name={name}>
      <Field.Label>{text(`filter.${name}`)}</Field.Label>
      <Combobox
        size="S"
        key={chosen.length}
        value={value}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={text('filter.all')}
        noOptionsMessage={() => text('filter.noChoice')}
        clearLabel={text('filter.clear')}
        onInputChange={(event) => setTyped(event.currentTarget.value)}
        onChange={(next) => onChange(next ?? '')}
        onClear={() => onChange('')}
      >
        {[...missing, ...found].map((choice) => (
          <ComboboxOption key={choice.value} value={choice.value}>
            {choice.label}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}
