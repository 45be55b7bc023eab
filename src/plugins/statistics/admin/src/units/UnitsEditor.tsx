import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { Section } from '../../../../../admin-kit/Section';
import { TextField } from '../../../../../admin-kit/TextField';
import { useCommand } from '../../../../../admin-kit/use-command';
import type { ReportingUnit } from '../../../../../domain/statistics/reporting-unit';
import type { UnitList } from '../../../server/src/contracts/totals';
import { Refusals } from '../components/Refusals';
import { LeaveGuard } from '../form/LeaveGuard';
import { useTexts } from '../hooks/use-texts';
import { removeAt, replaceAt } from '../sets/set-draft';
import { choicesWithin, newUnit, type Within } from './unit-draft';
import { UnitDialog } from './UnitDialog';
import { UnitTable } from './UnitTable';

type Props = {
  list: UnitList;
  within?: Within;
  /** Saves the list over the version that was read. */
  save: (list: UnitList) => PromiseLike<{ data?: unknown; error?: unknown }>;
};

const NONE: readonly ReportingUnit[] = [];

/** Reporting units, all or those below one; saved as a whole over the version that was read. */
export function UnitsEditor({ list, within, save }: Props) {
  const { text } = useTexts();
  const [units, setUnits] = useState(list.units);
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<number | null>(null);
  const { send, isSending, refusals } = useCommand({
    done: text('units.saved'),
    unknown: text('error.unknown'),
    onDone: () => undefined,
  });
  const others = within?.others ?? NONE;
  const hasChanges = units !== list.units;
  const take = (next: ReportingUnit[]) => {
    setUnits(next);
    setOpened(null);
  };
  return (
    <Section
      title={text('units.title')}
      intro={text('units.count', { count: units.length })}
      action={
        <Flex gap={2}>
          <Button variant="secondary" startIcon={<Plus />} onClick={() => setOpened(units.length)}>
            {text('units.add')}
          </Button>
          <Button
            loading={isSending}
            disabled={!hasChanges}
            onClick={() => void send(save({ version: list.version, units }))}
          >
            {text('save')}
          </Button>
        </Flex>
      }
    >
      <LeaveGuard hasChanges={hasChanges} />
      <Flex direction="column" alignItems="stretch" gap={3}>
        {hasChanges && (
          <Typography role="status" textColor="warning700">
            {text('units.unsaved')}
          </Typography>
        )}
        <Refusals refusals={refusals} />
        <Box width="28rem">
          <TextField label={text('units.find')} value={search} onChange={setSearch} />
        </Box>
        <UnitTable units={units} others={others} search={search} onOpen={setOpened} />
      </Flex>
      {opened !== null && (
        <UnitDialog
          initial={units[opened] ?? newUnit(units, within)}
          choices={choicesWithin(units, within)}
          onTake={(unit) => take(replaceAt(units, opened, unit))}
          onRemove={opened < units.length ? () => take(removeAt(units, opened)) : null}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  );
}
