import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useTexts } from '../hooks/use-texts';

export type Choice = { value: string; label: string };

type Props = {
  label: string;
  hint?: string;
  choices: Choice[];
  value: string | null;
  onChange: (value: string | null) => void;
  isRequired?: boolean;
};

/** Chooses one of many by typing part of its name. */
export function Picker({ label, hint, choices, value, onChange, isRequired }: Props) {
  const { text } = useTexts();
  return (
    <Field.Root hint={hint} required={isRequired}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={value ?? ''}
        onChange={(next?: string) => onChange(next || null)}
        onClear={() => onChange(null)}
        clearLabel={text('picker.clear')}
        placeholder={text('picker.placeholder')}
        noOptionsMessage={() => text('picker.none')}
        autocomplete={{ type: 'list', filter: 'contains' }}
      >
        {choices.map((choice) => (
          <ComboboxOption key={choice.value} value={choice.value} textValue={choice.label}>
            {choice.label}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}
