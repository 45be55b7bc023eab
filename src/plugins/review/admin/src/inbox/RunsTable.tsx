import { Box, Checkbox, Flex, Link, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { Stack } from '../../../../../admin-kit/Stack';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { RunSummary } from '../../../server/src/contracts/api';
import { DueOn } from '../components/DueOn';
import { StateBadge } from '../components/StateBadge';
import { StepName } from '../components/StepName';
import { useTexts } from '../hooks/use-texts';
import { editPath } from '../strapi-internals';

const COLUMNS = [
  { name: 'title', sortable: false },
  { name: 'organization', sortable: false },
  { name: 'step', sortable: false },
  { name: 'submittedAt', sortable: true },
  { name: 'reachedAt', sortable: false },
  { name: 'dueOn', sortable: true },
];

export type Selection = { ids: readonly string[]; onChange: (ids: string[]) => void };

/** Where a run stands: the step it waits at, or its state when it waits at none. */
function Place({ run }: { run: RunSummary }) {
  const { text, time } = useTexts();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {run.stepName !== null && run.state === 'open' ? (
        <StepName name={run.stepName} color={run.stepColor} />
      ) : (
        <StateBadge state={run.state} />
      )}
      <Typography variant="pi" textColor="neutral600">
        {run.workflowName}
      </Typography>
      {run.track === 'emergency' && <ToneBadge tone="danger">{text('track.emergency')}</ToneBadge>}
      {run.publishAt && (
        <Typography variant="pi" textColor="neutral700">
          {text('inbox.publishAt', { time: time(run.publishAt) })}
        </Typography>
      )}
    </Flex>
  );
}

function SelectCell({ run, selection }: { run: RunSummary; selection: Selection }) {
  const { text } = useTexts();
  const { ids, onChange } = selection;
  return (
    <Table.Cell>
      <Checkbox
        aria-label={text('inbox.select', { title: run.title })}
        checked={ids.includes(run.id)}
        onCheckedChange={(isOn) =>
          onChange(isOn === true ? [...ids, run.id] : ids.filter((id) => id !== run.id))
        }
      />
    </Table.Cell>
  );
}

function Row({ run, selection }: { run: RunSummary; selection: Selection | null }) {
  const { time } = useTexts();
  return (
    <Table.Row>
      {selection && <SelectCell run={run} selection={selection} />}
      <Table.Cell>
        <Stack
          width="24rem"
          first={
            <Link tag={RouterLink} to={editPath(run.uid, run.documentId)}>
              {run.title}
            </Link>
          }
          second={run.typeName}
        />
      </Table.Cell>
      <Table.Cell>
        <Stack width="14rem" first={<Typography>{run.organizationName ?? '—'}</Typography>} />
      </Table.Cell>
      <Table.Cell>
        <Stack width="17rem" first={<Place run={run} />} />
      </Table.Cell>
      <Table.Cell>
        <Stack
          width="9.4rem"
          first={<Typography>{run.submitterName}</Typography>}
          second={time(run.submittedAt)}
        />
      </Table.Cell>
      <Table.Cell>
        <Stack width="9.4rem" first={<Typography>{time(run.stepReachedAt)}</Typography>} />
      </Table.Cell>
      <Table.Cell>
        <Stack width="9rem" first={<DueOn run={run} />} />
      </Table.Cell>
    </Table.Row>
  );
}

function SelectAll({
  runs,
  selection: { ids, onChange },
}: {
  runs: RunSummary[];
  selection: Selection;
}) {
  const { text } = useTexts();
  const isAll = runs.length > 0 && ids.length === runs.length;
  return (
    <Checkbox
      aria-label={text('inbox.selectAll')}
      disabled={runs.length === 0}
      checked={isAll || (ids.length > 0 ? 'indeterminate' : false)}
      onCheckedChange={() => onChange(isAll ? [] : runs.map(({ id }) => id))}
    />
  );
}

type Props = { runs: RunSummary[]; empty: string; selection: Selection | null };

/** Runs, a line each; with boxes to tick where several can be handled at once. */
export function RunsTable({ runs, empty, selection }: Props) {
  const { text } = useTexts();
  const headers = COLUMNS.map((column) => ({ ...column, label: text(`column.${column.name}`) }));
  const allHeaders = selection
    ? [{ name: 'select', label: '', sortable: false }, ...headers]
    : headers;
  return (
    <Table.Root rows={runs} headers={allHeaders}>
      <Table.Content>
        <Table.Head>
          {selection && (
            <Box tag="th" paddingLeft={4}>
              <SelectAll runs={runs} selection={selection} />
            </Box>
          )}
          {headers.map((header) => (
            <Table.HeaderCell key={header.name} {...header} />
          ))}
        </Table.Head>
        <Table.Empty content={empty} />
        <Table.Body>
          {runs.map((run) => (
            <Row key={run.id} run={run} selection={selection} />
          ))}
        </Table.Body>
      </Table.Content>
    </Table.Root>
  );
}
