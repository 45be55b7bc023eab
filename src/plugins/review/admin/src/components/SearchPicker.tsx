import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useResource } from '../../../../../admin-kit/use-resource';
import { useTexts } from '../hooks/use-texts';

export type Option = { value: string; label: string };

type Props<Data> = {
  label: string;
  placeholder: string;
  value: Option | null;
  onChange: (option: Option | null) => void;
  /** Where to search for what was typed. */
  urlOf: (search: string) => string;
  optionsOf: (found: Data) => Option[];
  isRequired?: boolean;
  hint?: string;
  error?: string | undefined;
};

const PAUSE_MS = 300;

/** Chooses one of many by typing part of it, and hands on its name as well. */
export function SearchPicker<Data>(props: Props<Data>) {
  const { label, placeholder, value, onChange, urlOf, optionsOf, isRequired = false } = props;
  const { text } = useTexts();
  const [typed, setTyped] = useState('');
  const found = useResource<Data>(urlOf(useDebounce(typed, PAUSE_MS)));
  const offered = found.data ? optionsOf(found.data) : [];
  const isMissing = value && !offered.some((option) => option.value === value.value);
  const options = isMissing ? [value, ...offered] : offered;
  return (
    <Field.Root required={isRequired} hint={props.hint} error={props.error}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={value?.value ?? ''}
        autocomplete="none"
        placeholder={placeholder}
        loading={found.isLoading}
        loadingMessage={text('loading')}
        noOptionsMessage={() => text(found.hasFailed ? 'error.load' : 'picker.none')}
        clearLabel={text('picker.clear')}
        onChange={(next) => onChange(options.find((option) => option.value === next) ?? null)}
        onInputChange={({ target }) => setTyped(target.value)}
        onClear={() => {
          setTyped('');
          onChange(null);
        }}
      >
        {options.map((option) => (
          <ComboboxOption key={option.value} value={option.value}>
            {option.label}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
