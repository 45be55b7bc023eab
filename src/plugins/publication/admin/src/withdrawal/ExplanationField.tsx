import { Field, Textarea } from '@strapi/design-system';
import { useTexts } from '../hooks/use-texts';

type Props = {
  /** Texts under `withdraw` or `restore`. */
  command: 'withdraw' | 'restore';
  value: string;
  onChange: (value: string) => void;
  isMissing: boolean;
};

/** Why it is done, in words; required. */
export function ExplanationField({ command, value, onChange, isMissing }: Props) {
  const { text } = useTexts();
  return (
    <Field.Root
      name="explanation"
      required
      hint={text(`${command}.explanationHint`)}
      error={isMissing ? text('withdraw.explanationMissing') : undefined}
    >
      <Field.Label>{text(`${command}.explanation`)}</Field.Label>
      <Textarea
        value={value}
        maxLength={500}
        required
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
