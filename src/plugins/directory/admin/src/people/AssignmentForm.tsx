import { Box, Checkbox, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { DayPicker } from '../../../../../admin-kit/DayPicker';
import type { AssignmentInput, DutyItem } from '../../../server/src/contracts/api';
import { Choice } from '../components/Choice';
import { OrganizationPicker } from '../components/OrganizationPicker';
import { useTexts } from '../hooks/use-texts';

export type AssignmentDraft = {
  organization: string;
  duty: string;
  validFrom: string;
  validTo: string;
  includesSubordinates: boolean;
  note: string;
};

export const EMPTY_FORM: AssignmentDraft = {
  organization: '',
  duty: '',
  validFrom: '',
  validTo: '',
  includesSubordinates: true,
  note: '',
};

/** What the server takes; null while something that is required is missing. */
export function toInput(userId: number, draft: AssignmentDraft): AssignmentInput | null {
  const { organization, duty, validFrom, validTo, includesSubordinates, note } = draft;
  if (!organization || !duty) return null;
  return {
    holder: { kind: 'person', userId },
    organization,
    duty: duty as AssignmentInput['duty'],
    validFrom: validFrom || null,
    validTo: validTo || null,
    includesSubordinates,
    note: note.trim() || null,
  };
}

type Props = {
  form: AssignmentDraft;
  duties: DutyItem[];
  onChange: (form: AssignmentDraft) => void;
};

export function AssignmentForm({ form, duties, onChange }: Props) {
  const { text, said } = useTexts();
  const set = (change: Partial<AssignmentDraft>) => onChange({ ...form, ...change });
  const chosen = duties.find(({ code }) => code === form.duty);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <OrganizationPicker
        isRequired
        label={text('form.organization')}
        value={form.organization}
        onChange={(organization) => set({ organization })}
      />
      <Box>
        <Choice
          isRequired
          label={text('form.duty')}
          placeholder={text('form.dutyHint')}
          value={form.duty}
          onChange={(duty) => set({ duty })}
          options={duties.map(({ code, name }) => ({ value: code, label: said(name) }))}
        />
        {chosen && (
          <Box paddingTop={1}>
            <Typography variant="pi" textColor="neutral600">
              {said(chosen.description)}
            </Typography>
          </Box>
        )}
      </Box>
      <Flex gap={4} alignItems="flex-start">
        <DayField name="validFrom" value={form.validFrom} onChange={set} />
        <DayField name="validTo" value={form.validTo} onChange={set} />
      </Flex>
      <Checkbox
        checked={form.includesSubordinates}
        onCheckedChange={(checked) => set({ includesSubordinates: checked === true })}
      >
        {text('form.includesSubordinates')}
      </Checkbox>
      <Field.Root>
        <Field.Label>{text('form.note')}</Field.Label>
        <TextInput
          value={form.note}
          maxLength={255}
          onChange={({ target }: { target: { value: string } }) => set({ note: target.value })}
        />
      </Field.Root>
    </Flex>
  );
}

type DayProps = {
  name: 'validFrom' | 'validTo';
  value: string;
  onChange: (change: Partial<AssignmentDraft>) => void;
};

function DayField({ name, value, onChange }: DayProps) {
  const { text } = useTexts();
  return (
    <Box flex="1">
      <Field.Root hint={text(`form.${name}Hint`)}>
        <Field.Label>{text(`form.${name}`)}</Field.Label>
        <DayPicker
          value={value}
          onChange={(day) => onChange({ [name]: day })}
          clearLabel={text('picker.clear')}
        />
        <Field.Hint />
      </Field.Root>
    </Box>
  );
}
