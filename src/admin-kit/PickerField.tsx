import { Combobox, ComboboxOption, Field } from '@strapi/design-system';

export type Choice = { value: string; label: string };

type Props = {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  /** What is offered for what was typed, few enough to look through; the chosen one among them. */
  choices: readonly Choice[];
  onSearch: (typed: string) => void;
  isLoading?: boolean;
  isRequired?: boolean;
  size?: 'S' | 'M';
  hint?: string;
  error?: string | undefined;
  texts: { placeholder: string; loading: string; none: string; clear: string };
};

/** One of many, found by typing part of its name. Whoever uses it finds what to offer. */
export function PickerField(props: Props) {
  const {
    label,
    value,
    onChange,
    choices,
    onSearch,
    texts,
    isRequired = false,
    size = 'M',
  } = props;
  const choose = (next: string | null) => {
    // The next time it is opened everything is offered again.
    onSearch('');
    onChange(next);
  };
  return (
    <Field.Root required={isRequired} hint={props.hint} error={props.error}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        size={size}
        value={value ?? ''}
        autocomplete="none"
        placeholder={texts.placeholder}
        loading={props.isLoading ?? false}
        loadingMessage={texts.loading}
        noOptionsMessage={() => texts.none}
        clearLabel={texts.clear}
        onInputChange={({ target }) => onSearch(target.value)}
        onChange={(next?: string) => choose(next || null)}
        onClear={() => choose(null)}
      >
        {choices.map((choice) => (
          <ComboboxOption key={choice.value} value={choice.value} textValue={choice.label}>
            {choice.label}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
