import { Field, Textarea, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** A few sentences instead of a line. */
  isLong?: boolean;
  isRequired?: boolean;
  hint?: string;
  error?: string | undefined;
};

/** A text. How long it may be, the server says. */
export function TextField(props: Props) {
  const { label, value, onChange, isLong = false, isRequired = false, hint, error } = props;
  const input = {
    value,
    required: isRequired,
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange(currentTarget.value),
  };
  return (
    <Field.Root required={isRequired} hint={hint} error={error}>
      <Field.Label>{label}</Field.Label>
      {isLong ? <Textarea {...input} /> : <TextInput {...input} />}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
