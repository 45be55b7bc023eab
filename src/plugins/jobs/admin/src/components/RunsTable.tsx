import { Box, Flex, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import type { RunItem } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import { ConfirmButton } from './ConfirmButton';
import { OutcomeBadge } from './OutcomeBadge';
import { RunDetails } from './RunDetails';

type Props = {
  runs: RunItem[];
  isLoading: boolean;
  canRun: boolean;
  onRetry: (run: RunItem) => Promise<void>;
};

const COLUMNS = ['title', 'startedAt', 'duration', 'attempt', 'outcome', 'message', 'actions'];

export function RunsTable({ runs, isLoading, canRun, onRetry }: Props) {
  const { text } = useTexts();
  const headers = COLUMNS.map((name) => ({ name, label: text(`column.${name}`) }));
  return (
    <Table.Root rows={runs} headers={headers} isLoading={isLoading}>
      <Table.Content>
        <Table.Head>
          {headers.map((header) => (
            <Table.HeaderCell key={header.name} {...header} />
          ))}
        </Table.Head>
        <Table.Loading>{text('loading')}</Table.Loading>
        <Table.Empty content={text('runs.empty')} />
        <Table.Body>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} canRun={canRun} onRetry={onRetry} />
          ))}
        </Table.Body>
      </Table.Content>
    </Table.Root>
  );
}

function RunRow({ run, canRun, onRetry }: Omit<Props, 'runs' | 'isLoading'> & { run: RunItem }) {
  const { text, title, time, duration } = useTexts();
  const name = title({ titleKey: run.titleKey, name: run.task });
  return (
    <Table.Row>
      <Table.Cell>
        <Typography fontWeight="semiBold">{name}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography>{time(run.startedAt)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography>{duration(run.durationMs)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography>{`${run.attempt} / ${run.maxAttempts}`}</Typography>
      </Table.Cell>
      <Table.Cell>
        <OutcomeBadge outcome={run.outcome} />
      </Table.Cell>
      <Table.Cell>
        <Box maxWidth="22rem">
          <Typography textColor="neutral600" tag="div" ellipsis>
            {summaryOf(run)}
          </Typography>
        </Box>
      </Table.Cell>
      <Table.Cell>
        <Flex gap={1} justifyContent="flex-end">
          <RunDetails run={run} title={name} />
          {canRun && run.canRetry && (
            <ConfirmButton
              label={text('retry.button')}
              accessibleLabel={text('retry.label', { title: name })}
              question={text('retry.question', { title: name })}
              onConfirm={() => onRetry(run)}
            />
          )}
        </Flex>
      </Table.Cell>
    </Table.Row>
  );
}

/** One line; the rest is in the details. */
function summaryOf({ error, result }: RunItem): string {
  return error?.split('\n')[0] ?? (result ? JSON.stringify(result) : '');
}
