import { Button, Dialog, Typography } from '@strapi/design-system';
import { ConfirmDialog, Table } from '@strapi/strapi/admin';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { DelegationItem } from '../../../server/src/contracts/api';
import { useSend } from '../hooks/use-send';
import { useTexts } from '../hooks/use-texts';
import { useRevokeReviewDelegationMutation } from '../settings-api';

function RevokeButton({ delegation }: { delegation: DelegationItem }) {
  const { text } = useTexts();
  const send = useSend();
  const [revoke] = useRevokeReviewDelegationMutation();
  const { name } = delegation.to;
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="ghost" size="S" aria-label={text('delegation.revokeLabel', { name })}>
          {text('delegation.revoke')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        title={text('delegation.revoke')}
        onConfirm={() => send(revoke(delegation.id), 'delegation.revoked')}
      >
        {text('delegation.revokeQuestion', { name })}
      </ConfirmDialog>
    </Dialog.Root>
  );
}

type Props = { direction: 'given' | 'received'; delegations: DelegationItem[] };

/** Delegations, a line each; one's own can be revoked. */
export function DelegationsTable({ direction, delegations }: Props) {
  const { text } = useTexts();
  const columns = [
    'person',
    'period',
    'reason',
    'state',
    ...(direction === 'given' ? ['actions'] : []),
  ];
  const headers = columns.map((name) => ({ name, label: text(`delegation.column.${name}`) }));
  return (
    <Table.Root rows={delegations} headers={headers}>
      <Table.Content>
        <Table.Head>
          {headers.map((header) => (
            <Table.HeaderCell key={header.name} {...header} />
          ))}
        </Table.Head>
        <Table.Empty content={text(`delegation.none.${direction}`)} />
        <Table.Body>
          {delegations.map((delegation) => (
            <Table.Row key={delegation.id}>
              <Table.Cell>
                <Typography>
                  {direction === 'given' ? delegation.to.name : delegation.from.name}
                </Typography>
              </Table.Cell>
              <Table.Cell>
                <Typography>
                  {text('delegation.days', { from: delegation.fromOn, to: delegation.toOn })}
                </Typography>
              </Table.Cell>
              <Table.Cell>
                <Typography style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
                  {delegation.reason}
                </Typography>
              </Table.Cell>
              <Table.Cell>
                <ToneBadge tone={delegation.isCurrent ? 'success' : 'neutral'}>
                  {text(delegation.isCurrent ? 'delegation.current' : 'delegation.notCurrent')}
                </ToneBadge>
              </Table.Cell>
              {direction === 'given' && (
                <Table.Cell>
                  <RevokeButton delegation={delegation} />
                </Table.Cell>
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table.Content>
    </Table.Root>
  );
}
