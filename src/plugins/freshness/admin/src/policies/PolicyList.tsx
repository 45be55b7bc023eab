import { Box, Button, Dialog, Flex, Switch, Typography } from '@strapi/design-system';
import { ConfirmDialog, Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Stack } from '../../../../../admin-kit/Stack';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import { useSend } from '../../../../../admin-kit/use-send';
import type { PolicyItem } from '../../../server/src/contracts/api';
import { UnsureMark } from '../components/UnsureMark';
import { useDeleteFreshnessPolicyMutation, useSaveFreshnessPolicyMutation } from '../policies-api';
import { useTexts } from '../hooks/use-texts';
import { draftOf, toRequest } from './policy-draft';
import { usePolicyTexts } from './use-policy-texts';

const COLUMNS = ['name', 'target', 'demands', 'severity', 'actions'];

function DeleteButton({ policy: { key, version, name } }: { policy: PolicyItem }) {
  const { text } = useTexts();
  const send = useSend(text('error.unknown'));
  const [remove] = useDeleteFreshnessPolicyMutation();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="ghost" size="S" aria-label={text('policy.deleteLabel', { name })}>
          {text('policy.delete')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        title={text('policy.delete')}
        onConfirm={() => send(remove({ key, version }), text('policy.deleted'))}
      >
        {text('policy.deleteQuestion', { name })}
      </ConfirmDialog>
    </Dialog.Root>
  );
}

function EnabledSwitch({ policy }: { policy: PolicyItem }) {
  const { text } = useTexts();
  const send = useSend(text('error.unknown'));
  const [save, { isLoading }] = useSaveFreshnessPolicyMutation();
  const { name, isEnabled } = policy;
  return (
    <Switch
      aria-label={text('policy.enabledLabel', { name })}
      checked={isEnabled}
      disabled={isLoading}
      visibleLabels
      onLabel={text('policy.on')}
      offLabel={text('policy.off')}
      onCheckedChange={(next) =>
        void send(
          save(toRequest({ ...draftOf(policy), isEnabled: next })),
          text(next ? 'policy.switchedOn' : 'policy.switchedOff'),
        )
      }
    />
  );
}

function Name({ policy }: { policy: PolicyItem }) {
  const { text, time } = useTexts();
  const { name, legalBasis, isReady, isUnsure, changedBy, changedAt } = policy;
  return (
    <Box paddingTop={3} paddingBottom={3}>
      <Stack
        width="22rem"
        first={
          <Typography fontWeight="semiBold" style={{ whiteSpace: 'normal' }}>
            {name}
          </Typography>
        }
        second={
          <Flex tag="span" direction="column" alignItems="flex-start" gap={1}>
            <span>{[legalBasis.title, legalBasis.provision].filter(Boolean).join(' ')}</span>
            {changedBy !== null && (
              <span>{text('policy.changed', { who: changedBy, time: time(changedAt) })}</span>
            )}
            <Flex tag="span" gap={1} wrap="wrap">
              <ToneBadge tone="neutral">{text(isReady ? 'policy.ready' : 'policy.own')}</ToneBadge>
              {isUnsure && <UnsureMark what="numbers" />}
            </Flex>
          </Flex>
        }
      />
    </Box>
  );
}

type RowProps = { policy: PolicyItem; onOpen: (key: string) => void };

function Row({ policy, onOpen }: RowProps) {
  const { text } = useTexts();
  const words = usePolicyTexts();
  const { key, name, isReady } = policy;
  return (
    <Table.Row>
      <Table.Cell>
        <Name policy={policy} />
      </Table.Cell>
      <Table.Cell>
        <Stack width="11rem" first={<Typography>{words.target(policy)}</Typography>} />
      </Table.Cell>
      <Table.Cell>
        <Stack
          width="15rem"
          first={
            <ul>
              {words.demands(policy).map((sentence) => (
                <Typography key={sentence} tag="li">
                  {sentence}
                </Typography>
              ))}
            </ul>
          }
        />
      </Table.Cell>
      <Table.Cell>
        <Stack width="6rem" first={<Typography>{words.severity(policy)}</Typography>} />
      </Table.Cell>
      <Table.Cell>
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <EnabledSwitch policy={policy} />
          <Flex gap={1}>
            <Button
              variant="tertiary"
              size="S"
              aria-label={text('policy.editLabel', { name })}
              onClick={() => onOpen(key)}
            >
              {text('policy.edit')}
            </Button>
            {!isReady && <DeleteButton policy={policy} />}
          </Flex>
        </Flex>
      </Table.Cell>
    </Table.Row>
  );
}

/** All policies: for what, what they demand and on what basis; each can be switched off. */
export function PolicyList({
  policies,
  onOpen,
}: { policies: PolicyItem[] } & Pick<RowProps, 'onOpen'>) {
  const { text } = useTexts();
  const rows = policies.map((policy) => ({ ...policy, id: policy.key }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`policy.column.${name}`) }));
  return (
    <PlainTable rows={rows} headers={headers} empty={text('policy.none')}>
      {rows.map((row) => (
        <Row key={row.id} policy={row} onOpen={onOpen} />
      ))}
    </PlainTable>
  );
}
