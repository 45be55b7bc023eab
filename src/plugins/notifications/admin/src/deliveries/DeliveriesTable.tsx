import { Box, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { ToneBadge, type Tone } from '../../../../../admin-kit/ToneBadge';
import type { DeliveryItem } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import { DeliveryDetails } from './DeliveryDetails';

const COLUMNS = ['created', 'recipient', 'kind', 'messages', 'state', 'note', 'actions'];

/** Of a mail whose messages went into a later one, that is what matters. */
export function stateOf({ state, supersededBy }: DeliveryItem): { key: string; tone: Tone } {
  if (supersededBy) return { key: 'superseded', tone: 'neutral' };
  const tones = { queued: 'warning', sent: 'success', failed: 'danger' } as const;
  return { key: state, tone: tones[state] };
}

type Props = { deliveries: DeliveryItem[]; isLoading: boolean };

export function DeliveriesTable({ deliveries, isLoading }: Props) {
  const { text } = useTexts();
  const headers = COLUMNS.map((name) => ({ name, label: text(`delivery.column.${name}`) }));
  return (
    <Table.Root rows={deliveries} headers={headers} isLoading={isLoading}>
      <Table.Content>
        <Table.Head>
          {headers.map((header) => (
            <Table.HeaderCell key={header.name} {...header} />
          ))}
        </Table.Head>
        <Table.Loading>{text('loading')}</Table.Loading>
        <Table.Empty content={text('delivery.empty')} />
        <Table.Body>
          {deliveries.map((delivery) => (
            <Row key={delivery.id} delivery={delivery} />
          ))}
        </Table.Body>
      </Table.Content>
    </Table.Root>
  );
}

/** A fixed width in which a long text wraps, so that the table stays inside the window. */
function Cell({ width, children }: { width: string; children: ReactNode }) {
  return (
    <Table.Cell>
      <Box width={width} style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Table.Cell>
  );
}

function Row({ delivery }: { delivery: DeliveryItem }) {
  const { text, time } = useTexts();
  const { key, tone } = stateOf(delivery);
  const name = delivery.recipientName ?? text('delivery.accountGone');
  const lastError = delivery.attempts.at(-1)?.error;
  return (
    <Table.Row>
      <Cell width="9rem">
        <Typography>{time(delivery.createdAt)}</Typography>
      </Cell>
      <Cell width="18rem">
        <Typography tag="div">{name}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {delivery.address}
        </Typography>
      </Cell>
      <Cell width="8rem">
        <Typography>{text(`delivery.kind.${delivery.kind}`)}</Typography>
      </Cell>
      <Table.Cell>
        <Typography>{delivery.messageCount}</Typography>
      </Table.Cell>
      <Table.Cell>
        <ToneBadge tone={tone}>{text(`delivery.state.${key}`)}</ToneBadge>
      </Table.Cell>
      <Cell width="20rem">
        <Typography tag="div">
          {text('delivery.attempts', { count: delivery.attempts.length })}
        </Typography>
        {lastError && (
          <Typography variant="pi" textColor="danger700">
            {lastError}
          </Typography>
        )}
      </Cell>
      <Table.Cell>
        <DeliveryDetails delivery={delivery} name={name} />
      </Table.Cell>
    </Table.Row>
  );
}
