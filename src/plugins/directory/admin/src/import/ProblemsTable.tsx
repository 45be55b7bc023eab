import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import { Box, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import type { ImportProblem } from '../../../server/src/import/contract';
import { useTexts } from '../hooks/use-texts';

const COLUMNS = ['severity', 'row', 'cell', 'column', 'value', 'problem'];
/** A file with thousands of errors has one cause; the first of them show it. */
const SHOWN = 200;

export function ProblemsTable({ problems }: { problems: ImportProblem[] }) {
  const { text } = useTexts();
  const rows = problems.slice(0, SHOWN).map((problem, id) => ({ ...problem, id }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`problem.${name}`) }));
  return (
    <Box>
      <PlainTable rows={rows} headers={headers}>
        {rows.map((problem) => (
          <ProblemRow key={problem.id} problem={problem} />
        ))}
      </PlainTable>
      {problems.length > SHOWN && (
        <Box paddingTop={2}>
          <Typography textColor="neutral600">
            {text('problem.more', { shown: SHOWN, count: problems.length })}
          </Typography>
        </Box>
      )}
    </Box>
  );
}

function ProblemRow({ problem }: { problem: ImportProblem }) {
  const { text, said } = useTexts();
  const tone = problem.severity === 'error' ? 'danger' : 'warning';
  return (
    <Table.Row>
      <Table.Cell>
        <ToneBadge tone={tone}>{text(`problem.${problem.severity}`)}</ToneBadge>
      </Table.Cell>
      <Table.Cell>
        <Typography>{problem.row ?? '—'}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography fontWeight="semiBold">{problem.cell ?? '—'}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography>{problem.column ?? '—'}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Box maxWidth="18rem">
          <Typography tag="div" ellipsis title={problem.value ?? undefined}>
            {problem.value ?? '—'}
          </Typography>
        </Box>
      </Table.Cell>
      <Table.Cell>
        <Box minWidth="28rem" paddingTop={2} paddingBottom={2}>
          <Typography tag="div" style={{ whiteSpace: 'normal' }}>
            {said(problem)}
          </Typography>
        </Box>
      </Table.Cell>
    </Table.Row>
  );
}
