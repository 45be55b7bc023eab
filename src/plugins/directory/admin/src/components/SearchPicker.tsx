import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState } from 'react';
import { useResource } from '../../../../../admin-kit/use-resource';
import { useDebounced } from '../hooks/use-debounced';
import { useTexts } from '../hooks/use-texts';

export type Option = { value: string; label: string };

type Props<Data> = {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  /** Where to search for what was typed. */
  urlOf: (search: string) => string;
  optionsOf: (found: Data) => Option[];
  isRequired?: boolean;
  hint?: string | undefined;
  size?: 'S' | 'M';
};

/** Chooses one of many by typing part of it; what was chosen keeps its label while something else is searched for. */
export function SearchPicker<Data>(props: Props<Data>) {
  const { label, placeholder, value, onChange, urlOf, optionsOf } = props;
  const { isRequired = false, hint, size = 'M' } = props;
  const { text } = useTexts();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Option | null>(null);
  const found = useResource<Data>(urlOf(useDebounced(typed)));
  const offered = found.data ? optionsOf(found.data) : [];
  const isMissing = chosen?.value === value && !offered.some((option) => option.value === value);
  const options = chosen && isMissing ? [chosen, ...offered] : offered;

  const choose = (next: string) => {
    setChosen(options.find((option) => option.value === next) ?? null);
    onChange(next);
  };
  return (
    <Field.Root required={isRequired} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        size={size}
        value={value}
        autocomplete="none"
        placeholder={placeholder}
        loading={found.isLoading}
        loadingMessage={text('loading')}
        noOptionsMessage={() => text(found.hasFailed ? 'error.load' : 'picker.none')}
        clearLabel={text('picker.clear')}
        onChange={(next) => choose(String(next ?? ''))}
        onInputChange={({ target }) => setTyped(target.value)}
        onClear={() => {
          setTyped('');
          choose('');
        }}
      >
        {options.map((option) => (
          <ComboboxOption key={option.value} value={option.value}>
            {option.label}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}
