import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

type Props = {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  placeholder?: string;
  isRequired?: boolean;
  size?: 'S' | 'M';
  hint?: string;
  isDisabled?: boolean;
  error?: string | undefined;
};

/** One of a short list. */
export function SelectField(props: Props) {
  const { label, value, options, onChange, isRequired = false, size = 'M', hint } = props;
  return (
    <Field.Root required={isRequired} error={props.error} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        size={size}
        value={value}
        placeholder={props.placeholder}
        disabled={props.isDisabled ?? false}
        onChange={(chosen: string | number) => onChange(String(chosen))}
      >
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
