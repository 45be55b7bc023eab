import { Flex, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import type { TaskItem } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import { ConfirmButton } from './ConfirmButton';
import { OutcomeBadge } from './OutcomeBadge';

type Props = {
  tasks: TaskItem[];
  /** Whether this user may, and the worker will, run a task. */
  canRun: boolean;
  onRun: (task: TaskItem) => Promise<void>;
};

const COLUMNS = ['title', 'schedule', 'next', 'last', 'queue', 'actions'];

export function TasksTable({ tasks, canRun, onRun }: Props) {
  const { text } = useTexts();
  const rows = tasks.map((task) => ({ ...task, id: task.name }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`column.${name}`) }));
  return (
    <PlainTable rows={rows} headers={headers} empty={text('tasks.empty')}>
      {tasks.map((task) => (
        <TaskRow key={task.name} task={task} canRun={canRun} onRun={onRun} />
      ))}
    </PlainTable>
  );
}

function TaskRow({ task, canRun, onRun }: Omit<Props, 'tasks'> & { task: TaskItem }) {
  const { text, title, time, schedule } = useTexts();
  const name = title(task);
  return (
    <Table.Row>
      <Table.Cell>
        <Flex direction="column" alignItems="flex-start">
          <Typography fontWeight="semiBold">{name}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {task.name}
          </Typography>
        </Flex>
      </Table.Cell>
      <Table.Cell>
        <Typography>{schedule(task.schedule)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography>{time(task.nextRunAt)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <LastRun task={task} />
      </Table.Cell>
      <Table.Cell>
        <Queue task={task} />
      </Table.Cell>
      <Table.Cell>
        {canRun && task.schedule && (
          <ConfirmButton
            label={text('run.button')}
            accessibleLabel={text('run.label', { title: name })}
            question={text('run.question', { title: name })}
            onConfirm={() => onRun(task)}
          />
        )}
      </Table.Cell>
    </Table.Row>
  );
}

function LastRun({ task: { lastRun } }: { task: TaskItem }) {
  const { text, time, duration } = useTexts();
  if (!lastRun) return <Typography textColor="neutral600">{text('run.never')}</Typography>;
  return (
    <Flex gap={2}>
      <OutcomeBadge outcome={lastRun.outcome} />
      <Flex direction="column" alignItems="flex-start">
        <Typography>{time(lastRun.startedAt)}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {duration(lastRun.durationMs)}
        </Typography>
      </Flex>
    </Flex>
  );
}

function Queue({ task }: { task: TaskItem }) {
  const { text } = useTexts();
  const parts = (['running', 'waiting', 'failed'] as const).filter((state) => task[state] > 0);
  if (parts.length === 0) return <Typography textColor="neutral600">—</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start">
      {parts.map((state) => (
        <Typography key={state} textColor={state === 'failed' ? 'danger700' : 'neutral800'}>
          {text(`queue.${state}`, { count: task[state] })}
        </Typography>
      ))}
    </Flex>
  );
}
