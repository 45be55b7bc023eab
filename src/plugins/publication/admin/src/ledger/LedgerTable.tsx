import { Link, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Stack } from '../../../../../admin-kit/Stack';
import type { LedgerRow } from '../../../server/src/ledger-page/contract';
import { useTexts } from '../hooks/use-texts';
import { KindBadge } from '../panel/KindBadge';
import { editPath } from '../panel/WithdrawalFacts';

const COLUMNS = ['sequence', 'time', 'kind', 'title', 'filed', 'actor', 'note'];

function Note({ row }: { row: LedgerRow }) {
  const { text } = useTexts();
  const parts = [
    row.reason && text(`reason.${row.reason}`),
    ['changed', 'corrected'].includes(row.kind) &&
      text(row.isMajor ? 'weight.major' : 'weight.minor'),
  ].filter(Boolean);
  const note = row.explanation ?? row.changeNote;
  if (!note && parts.length === 0) return <Typography textColor="neutral600">—</Typography>;
  return (
    <Stack
      width="16rem"
      first={<Typography title={note ?? undefined}>{note}</Typography>}
      second={parts.join(' · ')}
    />
  );
}

function Row({ row }: { row: LedgerRow }) {
  const { time } = useTexts();
  return (
    <Table.Row>
      <Table.Cell>
        <Typography>{row.sequence}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Stack width="8.6rem" first={<Typography>{time(row.occurredAt)}</Typography>} />
      </Table.Cell>
      <Table.Cell>
        <KindBadge kind={row.kind} />
      </Table.Cell>
      <Table.Cell>
        <Stack
          width="26rem"
          first={
            <Link tag={RouterLink} to={editPath(row.uid, row.documentId)}>
              {row.title}
            </Link>
          }
          second={row.indexNumber}
        />
      </Table.Cell>
      <Table.Cell>
        <Stack
          width="15rem"
          first={<Typography>{row.organizationName ?? row.organizationId ?? '—'}</Typography>}
          second={row.categoryName ?? row.categoryPath}
        />
      </Table.Cell>
      <Table.Cell>
        <Stack width="8rem" first={<Typography>{row.actorName}</Typography>} />
      </Table.Cell>
      <Table.Cell>
        <Note row={row} />
      </Table.Cell>
    </Table.Row>
  );
}

/** Events of the ledger, a line each. */
export function LedgerTable({ rows }: { rows: LedgerRow[] }) {
  const { text } = useTexts();
  const headers = COLUMNS.map((name) => ({ name, label: text(`column.${name}`) }));
  return (
    <PlainTable
      rows={rows.map((row) => ({ ...row, id: row.sequence }))}
      headers={headers}
      empty={text('ledger.empty')}
    >
      {rows.map((row) => (
        <Row key={row.sequence} row={row} />
      ))}
    </PlainTable>
  );
}
