import { Box, Button, Checkbox, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Section } from '../../../../../admin-kit/Section';
import { TextField } from '../../../../../admin-kit/TextField';
import { useCommand } from '../../../../../admin-kit/use-command';
import type { SetItem } from '../../../server/src/contracts/totals';
import { useSaveStatisticsSetMutation } from '../api/settings-api';
import { Refusals } from '../components/Refusals';
import { useTexts } from '../hooks/use-texts';
import { IdentityDialog } from './IdentityDialog';
import { IdentityTable } from './IdentityTable';
import { IndicatorDialog } from './IndicatorDialog';
import { IndicatorTable } from './IndicatorTable';
import { NEW_IDENTITY, NEW_INDICATOR, removeAt, replaceAt } from './set-draft';

type List = 'indicators' | 'identities';
type Opened = { list: List; index: number };
type Change = (part: Partial<SetItem>) => void;
type PartProps = { draft: SetItem; change: Change };

function Naming({ draft, change }: PartProps) {
  const { text } = useTexts();
  return (
    <Section title={text('sets.name')}>
      <Flex gap={4} alignItems="flex-end">
        <Box flex="1">
          <TextField
            label={text('sets.name')}
            value={draft.name}
            onChange={(name) => change({ name })}
          />
        </Box>
        <Checkbox
          checked={draft.isEnabled}
          onCheckedChange={(checked) => change({ isEnabled: checked === true })}
        >
          {text('sets.enabled')}
        </Checkbox>
      </Flex>
    </Section>
  );
}

/** The rows and the checks, each with a button that begins another. */
function Lists({ draft, onOpen }: { draft: SetItem; onOpen: (opened: Opened) => void }) {
  const { text } = useTexts();
  const { indicators, identities } = draft;
  const addButton = (list: List, label: string) => (
    <Button
      variant="secondary"
      startIcon={<Plus />}
      onClick={() => onOpen({ list, index: draft[list].length })}
    >
      {label}
    </Button>
  );
  return (
    <>
      <Section
        title={text('sets.indicators')}
        action={addButton('indicators', text('sets.addIndicator'))}
      >
        <IndicatorTable
          rows={indicators}
          onOpen={(index) => onOpen({ list: 'indicators', index })}
        />
      </Section>
      <Section
        title={text('sets.identities')}
        intro={text('sets.identitiesIntro')}
        action={addButton('identities', text('sets.addIdentity'))}
      >
        <IdentityTable
          identities={identities}
          onOpen={(index) => onOpen({ list: 'identities', index })}
        />
      </Section>
    </>
  );
}

type OpenedProps = PartProps & { opened: Opened; onClose: () => void };

/** The fields of what was opened; what is taken or removed there changes the draft. */
function OpenedDialog({ draft, change, opened, onClose }: OpenedProps) {
  const { indicators, identities } = draft;
  const { list, index } = opened;
  const take = (part: Partial<SetItem>) => {
    change(part);
    onClose();
  };
  if (list === 'indicators') {
    return (
      <IndicatorDialog
        initial={indicators[index] ?? NEW_INDICATOR}
        onTake={(row) => take({ indicators: replaceAt(indicators, index, row) })}
        onRemove={() => take({ indicators: removeAt(indicators, index) })}
        onClose={onClose}
      />
    );
  }
  return (
    <IdentityDialog
      initial={identities[index] ?? NEW_IDENTITY}
      onTake={(one) => take({ identities: replaceAt(identities, index, one) })}
      onRemove={() => take({ identities: removeAt(identities, index) })}
      onClose={onClose}
    />
  );
}

/** A form with its rows and checks; saved as a whole over the version that was read. */
export function SetEditor({ set, onClose }: { set: SetItem; onClose: () => void }) {
  const { text } = useTexts();
  const [draft, setDraft] = useState(set);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [save] = useSaveStatisticsSetMutation();
  const { send, isSending, refusals } = useCommand({
    done: text('sets.saved'),
    unknown: text('error.unknown'),
    onDone: onClose,
  });
  const change: Change = (part) => setDraft((last) => ({ ...last, ...part }));
  const { key, name, indicators, identities, version, isEnabled } = draft;
  const request = { key, name, indicators, identities, version, isEnabled };
  return (
    <>
      <Layouts.Header
        title={set.name}
        subtitle={text('sets.version', { version })}
        primaryAction={
          <Flex gap={2}>
            <Button variant="tertiary" onClick={onClose}>
              {text('sets.back')}
            </Button>
            <Button loading={isSending} onClick={() => void send(save(request))}>
              {text('save')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Refusals refusals={refusals} />
          <Naming draft={draft} change={change} />
          <Lists draft={draft} onOpen={setOpened} />
        </Flex>
      </Layouts.Content>
      {opened && (
        <OpenedDialog
          draft={draft}
          change={change}
          opened={opened}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
