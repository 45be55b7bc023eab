import { Link, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Stack } from '../../../../../admin-kit/Stack';
import type { ReturnLine } from '../../../server/src/contracts/returns';
import { DueOn } from '../components/DueOn';
import { StateBadge } from '../components/StateBadge';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { returnPath } from '../paths';

const COLUMNS = ['unit', 'quarter', 'state', 'dueOn', 'office', 'submittedAt'] as const;

function Row({ line }: { line: ReturnLine }) {
  const { text, time } = useTexts();
  const { quarterName } = useNames();
  return (
    <Table.Row>
      <Table.Cell>
        <Stack
          width="24rem"
          first={
            <Link tag={RouterLink} to={returnPath(line)}>
              {line.unitName}
            </Link>
          }
          second={line.setName}
        />
      </Table.Cell>
      <Table.Cell>
        <Stack
          width="13rem"
          first={<Typography>{quarterName(line.quarter)}</Typography>}
          second={
            line.revision > 1 ? text('return.revision', { number: line.revision }) : undefined
          }
        />
      </Table.Cell>
      <Table.Cell>
        <StateBadge state={line.state} />
      </Table.Cell>
      <Table.Cell>
        <DueOn line={line} />
      </Table.Cell>
      <Table.Cell>
        <Stack width="16rem" first={<Typography>{line.officeName ?? '—'}</Typography>} />
      </Table.Cell>
      <Table.Cell>
        <Typography>{time(line.submittedAt)}</Typography>
      </Table.Cell>
    </Table.Row>
  );
}

/** Returns, a line each. */
export function ReturnsTable({ returns, empty }: { returns: ReturnLine[]; empty: string }) {
  const { text } = useTexts();
  const headers = COLUMNS.map((name) => ({ name, label: text(`return.${name}`) }));
  return (
    <PlainTable rows={returns} headers={headers} empty={empty}>
      {returns.map((line) => (
        <Row key={line.id} line={line} />
      ))}
    </PlainTable>
  );
}
