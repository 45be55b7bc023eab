import { Box, Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { NumberField } from '../../../../../admin-kit/NumberField';
import { errorAt } from '../../../../../admin-kit/read-refusal';
import { Section } from '../../../../../admin-kit/Section';
import { TextField } from '../../../../../admin-kit/TextField';
import { useCommand } from '../../../../../admin-kit/use-command';
import type { StatisticsSettings } from '../../../server/src/contracts/totals';
import { useSaveStatisticsSettingsMutation } from '../api/settings-api';
import { Refusals } from '../components/Refusals';
import { useTexts } from '../hooks/use-texts';
import { MigrationField } from './MigrationField';

const FIELDS = new Set([
  'dueDays.district',
  'dueDays.city',
  'reminders.before',
  'reminders.everyAfter',
  'reminders.escalateAfter',
  'migrationUntil',
]);

const daysIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

/** When returns are due and when units hear of it. */
export function SettingsForm({ settings }: { settings: StatisticsSettings }) {
  const { text, said } = useTexts();
  const [dueDays, setDueDays] = useState(settings.dueDays);
  const [reminders, setReminders] = useState(settings.reminders);
  const [migrationUntil, setMigrationUntil] = useState(settings.migrationUntil ?? '');
  const [before, setBefore] = useState(settings.reminders.before.join(', '));
  const [save] = useSaveStatisticsSettingsMutation();
  const { send, isSending, refusals } = useCommand({
    done: text('settings.saved'),
    unknown: text('error.unknown'),
    onDone: () => undefined,
  });
  const at = errorAt(refusals, said);
  const data = {
    dueDays,
    reminders: { ...reminders, before: daysIn(before) },
    migrationUntil: migrationUntil || null,
  };
  return (
    <Section
      title={text('settings.dueTitle')}
      intro={text('settings.dueIntro')}
      action={
        <Button loading={isSending} onClick={() => void send(save(data))}>
          {text('save')}
        </Button>
      }
    >
      <Refusals refusals={refusals} shownElsewhere={FIELDS} />
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        {(['district', 'city'] as const).map((name) => (
          <Box key={name} width="16rem">
            <NumberField
              label={text(`settings.${name}`)}
              value={dueDays[name]}
              onChange={(day) => setDueDays((last) => ({ ...last, [name]: day ?? 0 }))}
              error={at(`dueDays.${name}`)}
            />
          </Box>
        ))}
        <Box width="32rem">
          <TextField
            label={text('settings.before')}
            value={before}
            onChange={setBefore}
            error={at('reminders.before')}
          />
        </Box>
        {(['everyAfter', 'escalateAfter'] as const).map((name) => (
          <Box key={name} width="24rem">
            <NumberField
              label={text(`settings.${name}`)}
              value={reminders[name]}
              onChange={(days) => setReminders((last) => ({ ...last, [name]: days ?? 0 }))}
              error={at(`reminders.${name}`)}
            />
          </Box>
        ))}
        <MigrationField
          value={migrationUntil}
          onChange={setMigrationUntil}
          error={at('migrationUntil')}
        />
      </Flex>
    </Section>
  );
}
