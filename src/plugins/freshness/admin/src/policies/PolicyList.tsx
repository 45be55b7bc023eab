import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { EnabledSwitch } from '../../../../../admin-kit/EnabledSwitch';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { RemoveButton } from '../../../../../admin-kit/RemoveButton';
import { Stack } from '../../../../../admin-kit/Stack';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { PolicyItem } from '../../../server/src/contracts/api';
import { UnsureMark } from '../components/UnsureMark';
import { useDeleteFreshnessPolicyMutation, useSaveFreshnessPolicyMutation } from '../policies-api';
import { useTexts } from '../hooks/use-texts';
import { draftOf, toRequest } from './policy-draft';
import { usePolicyTexts } from './use-policy-texts';

const COLUMNS = ['name', 'target', 'demands', 'severity', 'actions'];

function DeletePolicy({ policy: { key, version, name } }: { policy: PolicyItem }) {
  const { text } = useTexts();
  const [remove] = useDeleteFreshnessPolicyMutation();
  return (
    <RemoveButton
      remove={() => remove({ key, version })}
      texts={{
        remove: text('policy.delete'),
        label: text('policy.deleteLabel', { name }),
        question: text('policy.deleteQuestion', { name }),
        removed: text('policy.deleted'),
        unknown: text('error.unknown'),
      }}
    />
  );
}

function PolicySwitch({ policy }: { policy: PolicyItem }) {
  const { text } = useTexts();
  const [save, { isLoading }] = useSaveFreshnessPolicyMutation();
  return (
    <EnabledSwitch
      isEnabled={policy.isEnabled}
      isSaving={isLoading}
      save={(isEnabled) => save(toRequest({ ...draftOf(policy), isEnabled }))}
      texts={{
        label: text('policy.enabledLabel', { name: policy.name }),
        on: text('policy.on'),
        off: text('policy.off'),
        switchedOn: text('policy.switchedOn'),
        switchedOff: text('policy.switchedOff'),
        unknown: text('error.unknown'),
      }}
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
          <PolicySwitch policy={policy} />
          <Flex gap={1}>
            <Button
              variant="tertiary"
              size="S"
              aria-label={text('policy.editLabel', { name })}
              onClick={() => onOpen(key)}
            >
              {text('policy.edit')}
            </Button>
            {!isReady && <DeletePolicy policy={policy} />}
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
