import { Flex, Link, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Stack } from '../../../../../admin-kit/Stack';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { ColumnStatus } from '../../../server/src/contracts/api';
import { StatusBadge } from '../components/StatusBadge';
import { useDaysLeft } from '../hooks/use-days-left';
import { useTexts } from '../hooks/use-texts';
import { columnPath } from '../paths';
import { SORTABLE } from './columns-query';

const COLUMNS = ['category', 'organization', 'status', 'lastResetOn', 'dueOn', 'policy'] as const;
const isSortable = (name: string) => (SORTABLE as readonly string[]).includes(name);

function DueOn({ column }: { column: ColumnStatus }) {
  const daysLeft = useDaysLeft();
  if (column.dueOn === null) return <Typography textColor="neutral600">—</Typography>;
  return (
    <Stack
      width="11rem"
      first={
        <Typography textColor={column.countsAsOverdue ? 'danger700' : 'neutral800'}>
          {column.dueOn}
        </Typography>
      }
      second={daysLeft(column)}
    />
  );
}

function Row({ column }: { column: ColumnStatus }) {
  const { text } = useTexts();
  const { problems } = column;
  return (
    <Table.Row>
      <Table.Cell>
        <Stack
          width="20rem"
          first={
            <Link tag={RouterLink} to={columnPath(column)}>
              {column.categoryName}
            </Link>
          }
          second={column.categoryTrail}
        />
      </Table.Cell>
      <Table.Cell>
        <Stack width="13rem" first={<Typography>{column.organizationName}</Typography>} />
      </Table.Cell>
      <Table.Cell>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <StatusBadge status={column.status} />
          {problems.length > 0 && (
            <ToneBadge tone="warning">
              {text('columns.problems', { count: problems.length })}
            </ToneBadge>
          )}
        </Flex>
      </Table.Cell>
      <Table.Cell>
        <Typography>{column.lastResetOn ?? '—'}</Typography>
      </Table.Cell>
      <Table.Cell>
        <DueOn column={column} />
      </Table.Cell>
      <Table.Cell>
        <Stack
          width="15rem"
          first={
            column.policyName === null ? (
              <Typography textColor="danger700">{text('numbers.withoutPolicy')}</Typography>
            ) : (
              <Typography>{column.policyName}</Typography>
            )
          }
        />
      </Table.Cell>
    </Table.Row>
  );
}

/** Columns, a line each. */
export function ColumnsTable({ columns, empty }: { columns: ColumnStatus[]; empty: string }) {
  const { text } = useTexts();
  const rows = columns.map((column) => ({ ...column, id: columnPath(column) }));
  const headers = COLUMNS.map((name) => ({
    name,
    label: text(`column.${name}`),
    sortable: isSortable(name),
  }));
  return (
    <PlainTable rows={rows} headers={headers} empty={empty}>
      {rows.map((row) => (
        <Row key={row.id} column={row} />
      ))}
    </PlainTable>
  );
}
