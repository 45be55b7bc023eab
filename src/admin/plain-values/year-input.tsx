import { Field } from '@strapi/design-system';
import { InputRenderer, useField } from '@strapi/strapi/admin';
import type { ChangeEvent, ReactNode } from 'react';

/** What the content manager hands to an input registered for a type. */
export type IntegerInputProps = {
  name: string;
  disabled?: boolean;
  hint?: ReactNode;
  label?: ReactNode;
  labelAction?: ReactNode;
  placeholder?: string;
  required?: boolean;
};

function YearInput({ name, label, labelAction, hint, required, ...props }: IntegerInputProps) {
  const field = useField<number | null>(name);
  const change = ({ target: { value } }: ChangeEvent<HTMLInputElement>) =>
    field.onChange(name, value === '' ? null : Number(value));
  return (
    <Field.Root name={name} hint={hint} error={field.error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Field.Input
        type="number"
        step={1}
        value={field.value ?? ''}
        onChange={change}
        disabled={props.disabled}
        placeholder={props.placeholder}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** Strapi's number input, except that a year is not written with a thousands separator (2,026). */
export function IntegerInput({
  name,
  label,
  labelAction,
  hint,
  required,
  ...props
}: IntegerInputProps) {
  const { disabled, placeholder } = props;
  const own = { name, label, labelAction, hint, required, disabled, placeholder };
  return name === 'year' ? <YearInput {...own} /> : <InputRenderer {...own} type="integer" />;
}
