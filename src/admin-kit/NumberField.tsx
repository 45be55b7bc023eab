import { Field, NumberInput } from '@strapi/design-system';

type Props = {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  isRequired?: boolean;
  hint?: string;
  error?: string | undefined;
};

/** A number, or nothing. Which may be, the server says. */
export function NumberField(props: Props) {
  const { label, value, onChange, isRequired = false, hint, error } = props;
  return (
    <Field.Root required={isRequired} hint={hint} error={error}>
      <Field.Label>{label}</Field.Label>
      <NumberInput
        value={value ?? undefined}
        step={1}
        onValueChange={(next: number | undefined) => onChange(next ?? null)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
