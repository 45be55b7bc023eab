import { Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { RemoveButton } from '../../../../../admin-kit/RemoveButton';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { DelegationItem } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import { useRevokeReviewDelegationMutation } from '../settings-api';

function RevokeButton({ delegation: { id, to } }: { delegation: DelegationItem }) {
  const { text } = useTexts();
  const [revoke] = useRevokeReviewDelegationMutation();
  const { name } = to;
  return (
    <RemoveButton
      remove={() => revoke(id)}
      texts={{
        remove: text('delegation.revoke'),
        label: text('delegation.revokeLabel', { name }),
        question: text('delegation.revokeQuestion', { name }),
        removed: text('delegation.revoked'),
        unknown: text('error.unknown'),
      }}
    />
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
    <PlainTable rows={delegations} headers={headers} empty={text(`delegation.none.${direction}`)}>
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
    </PlainTable>
  );
}
