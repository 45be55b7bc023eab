import { Box, Field } from '@strapi/design-system';
import { DayPicker } from '../../../../../admin-kit/DayPicker';
import { useTexts } from '../hooks/use-texts';

type Props = {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (day: string) => void;
  error: string | undefined;
};

/** Until when documents of a former system come in, which count on the day they had there. */
export function MigrationField({ value, onChange, error }: Props) {
  const { text } = useTexts();
  return (
    <Box width="24rem">
      <Field.Root name="migrationUntil" hint={text('settings.migrationHint')} error={error}>
        <Field.Label>{text('settings.migrationUntil')}</Field.Label>
        <DayPicker value={value} onChange={onChange} clearLabel={text('clear')} />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Box>
  );
}
