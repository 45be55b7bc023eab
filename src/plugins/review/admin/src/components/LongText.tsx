import { Field, Textarea } from '@strapi/design-system';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isRequired?: boolean;
  hint?: string;
  error?: string | undefined;
};

/** A few sentences. How long they may be, the server says. */
export function LongText({ label, value, onChange, isRequired = false, hint, error }: Props) {
  return (
    <Field.Root required={isRequired} hint={hint} error={error}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={value}
        required={isRequired}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
