import { Box, Flex } from '@strapi/design-system';
import { NumberField } from '../../../../../admin-kit/NumberField';
import { SelectField } from '../../../../../admin-kit/SelectField';
import type { Age } from '../../../../../domain/freshness/policy';
import { useTexts } from '../hooks/use-texts';
import type { AgeDraft } from './policy-draft';

const UNITS: readonly Age['unit'][] = ['calendar_day', 'working_day'];

type Props = {
  label: string;
  age: AgeDraft;
  onChange: (age: AgeDraft) => void;
  error: string | undefined;
};

/** A number of days and what days they are. */
export function AgeField({ label, age, onChange, error }: Props) {
  const { text } = useTexts();
  return (
    <Flex gap={3} alignItems="flex-start">
      <Box flex="1">
        <NumberField
          label={label}
          value={age.value}
          onChange={(value) => onChange({ ...age, value })}
          error={error}
        />
      </Box>
      <Box flex="1">
        <SelectField
          label={text('age.unit')}
          value={age.unit}
          onChange={(unit) => onChange({ ...age, unit: unit as Age['unit'] })}
          options={UNITS.map((unit) => ({ value: unit, label: text(`unit.${unit}`) }))}
        />
      </Box>
    </Flex>
  );
}
