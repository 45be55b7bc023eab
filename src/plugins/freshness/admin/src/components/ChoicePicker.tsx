import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useGetFreshnessChoicesQuery } from '../freshness-api';
import { useTexts } from '../hooks/use-texts';

type Props = {
  list: 'organizations' | 'categories';
  label: string;
  /** A documentId, or empty. */
  value: string;
  onChange: (value: string) => void;
  size?: 'S' | 'M';
  placeholder?: string;
  isRequired?: boolean;
  error?: string | undefined;
};

const PAUSE_MS = 300;

/** Chooses an organization or a category by typing part of its name. */
export function ChoicePicker(props: Props) {
  const { list, label, value, onChange, size = 'M', isRequired = false } = props;
  const { text } = useTexts();
  const [typed, setTyped] = useState('');
  const q = useDebounce(typed, PAUSE_MS);
  const found = useGetFreshnessChoicesQuery({ list, ...(q ? { q } : {}) });
  const { data: chosen = [] } = useGetFreshnessChoicesQuery({ list, value }, { skip: !value });
  const offered = found.data ?? [];
  // The field finds the name of its value among the options: without this one it would be empty after a reload.
  const missing = value
    ? chosen.filter((one) => !offered.some((other) => other.value === one.value))
    : [];
  return (
    <Field.Root required={isRequired} error={props.error}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        key={chosen.length}
        size={size}
        value={value}
        autocomplete="none"
        placeholder={props.placeholder ?? text(`picker.${list}`)}
        loading={found.isLoading}
        loadingMessage={text('loading')}
        noOptionsMessage={() => text(found.isError ? 'error.load' : 'picker.none')}
        clearLabel={text('picker.clear')}
        onInputChange={({ target }) => setTyped(target.value)}
        onChange={(next) => onChange(next ?? '')}
        onClear={() => {
          setTyped('');
          onChange('');
        }}
      >
        {[...missing, ...offered].map((choice) => (
          <ComboboxOption key={choice.value} value={choice.value}>
            {choice.label}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
}
