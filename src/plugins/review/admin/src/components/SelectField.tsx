import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Option } from './SearchPicker';

type Props = {
  label: string;
  value: string;
  options: Option[];
  onChange: (value: string) => void;
  placeholder?: string;
  isRequired?: boolean;
  size?: 'S' | 'M';
  error?: string | undefined;
  isDisabled?: boolean;
};

/** One of a short list. */
export function SelectField(props: Props) {
  const { label, value, options, onChange, isRequired = false, size = 'M' } = props;
  return (
    <Field.Root required={isRequired} error={props.error}>
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
      <Field.Error />
    </Field.Root>
  );
}
