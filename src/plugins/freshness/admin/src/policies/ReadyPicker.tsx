import { Box, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Section } from '../../../../../admin-kit/Section';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { useTexts } from '../hooks/use-texts';
import { OFFERED, takeOver, type PolicyDraft } from './policy-draft';

type Props = { draft: PolicyDraft; onTake: (draft: PolicyDraft) => void };

/** Fills the form from one of the ready policies that are offered. */
export function ReadyPicker({ draft, onTake }: Props) {
  const { text } = useTexts();
  const [key, setKey] = useState('');
  const chosen = OFFERED.find((ready) => ready.key === key);
  const take = (next: string) => {
    setKey(next);
    const ready = OFFERED.find((offered) => offered.key === next);
    if (ready) onTake(takeOver(draft, ready));
  };
  return (
    <Section title={text('ready.title')} intro={text('ready.intro')}>
      <Box maxWidth="52rem">
        <SelectField
          label={text('ready.choose')}
          placeholder={text('choose')}
          value={key}
          onChange={take}
          options={OFFERED.map((ready) => ({
            value: ready.key,
            label: text('ready.option', { set: text(`set.${ready.set}`), name: ready.name }),
          }))}
        />
      </Box>
      {chosen && chosen.columns.length > 0 && (
        <Box paddingTop={2}>
          <Typography variant="pi" textColor="neutral600">
            {text('ready.columns', { columns: chosen.columns.join(text('list.comma')) })}
          </Typography>
        </Box>
      )}
    </Section>
  );
}
