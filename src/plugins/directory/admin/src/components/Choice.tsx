import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

type Props = {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
  placeholder?: string;
  isRequired?: boolean;
  size?: 'S' | 'M';
};

/** One of a short list. */
export function Choice(props: Props) {
  const { label, value, options, onChange, placeholder, isRequired = false, size = 'M' } = props;
  return (
    <Field.Root required={isRequired}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        size={size}
        value={value}
        placeholder={placeholder}
        onChange={(chosen: string | number) => onChange(String(chosen))}
      >
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
