import { Checkbox, Field, Grid } from '@strapi/design-system';
import { DayPicker } from '../../../../../admin-kit/DayPicker';
import { Section } from '../../../../../admin-kit/Section';
import { TextField } from '../../../../../admin-kit/TextField';
import { useTexts } from '../hooks/use-texts';
import { Cell, type PartProps } from './fields';

/** What it is called, where it stands written, and when it is in force. */
export function GeneralFields({ draft, onChange, errorAt }: PartProps) {
  const { text } = useTexts();
  const { name, legalBasis, isUnsure } = draft;
  return (
    <Section title={text('policy.general')}>
      <Grid.Root gap={5}>
        <Cell col={12}>
          <TextField
            isRequired
            label={text('policy.name')}
            value={name}
            onChange={(next) => onChange({ name: next })}
            error={errorAt('name')}
          />
        </Cell>
        <Cell col={7}>
          <TextField
            isRequired
            label={text('policy.legalTitle')}
            hint={text('policy.legalTitleHint')}
            value={legalBasis.title}
            onChange={(title) => onChange({ legalBasis: { ...legalBasis, title } })}
            error={errorAt('legalBasis')}
          />
        </Cell>
        <Cell col={5}>
          <TextField
            label={text('policy.provision')}
            value={legalBasis.provision ?? ''}
            onChange={(provision) => onChange({ legalBasis: { ...legalBasis, provision } })}
          />
        </Cell>
        {(['validFrom', 'validTo'] as const).map((field) => (
          <Cell key={field} col={4}>
            <Field.Root error={errorAt(field)} hint={text(`policy.${field}Hint`)}>
              <Field.Label>{text(`policy.${field}`)}</Field.Label>
              <DayPicker
                value={draft[field] ?? ''}
                onChange={(day) => onChange({ [field]: day || null })}
                clearLabel={text('picker.clear')}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Cell>
        ))}
        <Cell col={4}>
          <Checkbox
            checked={isUnsure}
            onCheckedChange={(next) => onChange({ isUnsure: next === true })}
          >
            {text('policy.isUnsure')}
          </Checkbox>
        </Cell>
      </Grid.Root>
    </Section>
  );
}
