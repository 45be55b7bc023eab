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

type Opened = { list: 'indicators' | 'identities'; index: number } | null;

/** A form with its rows and checks; saved as a whole over the version that was read. */
export function SetEditor({ set, onClose }: { set: SetItem; onClose: () => void }) {
  const { text } = useTexts();
  const [draft, setDraft] = useState(set);
  const [opened, setOpened] = useState<Opened>(null);
  const [save] = useSaveStatisticsSetMutation();
  const { send, isSending, refusals } = useCommand({
    done: text('sets.saved'),
    unknown: text('error.unknown'),
    onDone: onClose,
  });
  const { key, name, indicators, identities, version, isEnabled } = draft;
  const change = (part: Partial<SetItem>) => setDraft((last) => ({ ...last, ...part }));
  const close = () => setOpened(null);
  const take = (part: Partial<SetItem>) => {
    change(part);
    close();
  };
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
            <Button
              loading={isSending}
              onClick={() =>
                void send(save({ key, name, indicators, identities, version, isEnabled }))
              }
            >
              {text('save')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Refusals refusals={refusals} />
          <Section title={text('sets.name')}>
            <Flex gap={4} alignItems="flex-end">
              <Box flex="1">
                <TextField
                  label={text('sets.name')}
                  value={name}
                  onChange={(next) => change({ name: next })}
                />
              </Box>
              <Checkbox
                checked={isEnabled}
                onCheckedChange={(checked) => change({ isEnabled: checked === true })}
              >
                {text('sets.enabled')}
              </Checkbox>
            </Flex>
          </Section>
          <Section
            title={text('sets.indicators')}
            action={
              <Button
                variant="secondary"
                startIcon={<Plus />}
                onClick={() => setOpened({ list: 'indicators', index: indicators.length })}
              >
                {text('sets.addIndicator')}
              </Button>
            }
          >
            <IndicatorTable
              rows={indicators}
              onOpen={(index) => setOpened({ list: 'indicators', index })}
            />
          </Section>
          <Section
            title={text('sets.identities')}
            intro={text('sets.identitiesIntro')}
            action={
              <Button
                variant="secondary"
                startIcon={<Plus />}
                onClick={() => setOpened({ list: 'identities', index: identities.length })}
              >
                {text('sets.addIdentity')}
              </Button>
            }
          >
            <IdentityTable
              identities={identities}
              onOpen={(index) => setOpened({ list: 'identities', index })}
            />
          </Section>
        </Flex>
      </Layouts.Content>
      {opened?.list === 'indicators' && (
        <IndicatorDialog
          initial={indicators[opened.index] ?? NEW_INDICATOR}
          onTake={(row) => take({ indicators: replaceAt(indicators, opened.index, row) })}
          onRemove={() => take({ indicators: removeAt(indicators, opened.index) })}
          onClose={close}
        />
      )}
      {opened?.list === 'identities' && (
        <IdentityDialog
          initial={identities[opened.index] ?? NEW_IDENTITY}
          onTake={(one) => take({ identities: replaceAt(identities, opened.index, one) })}
          onRemove={() => take({ identities: removeAt(identities, opened.index) })}
          onClose={close}
        />
      )}
    </>
  );
}
