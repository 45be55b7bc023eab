import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Layouts, Page, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import type { RunList, TaskList } from '../../../server/src/contracts/api';
import { RunsSection, type RunsQuery } from '../components/RunsSection';
import { TasksTable } from '../components/TasksTable';
import { useAction } from '../hooks/use-action';
import { useResource } from '../../../../../admin-kit/use-resource';
import { useTexts } from '../hooks/use-texts';
import { PERMISSIONS } from '../permissions';

/** What runs by itself, when, how it went, and what to do about it. */
export default function JobsPage() {
  return (
    <Page.Protect permissions={PERMISSIONS.read}>
      <Jobs />
    </Page.Protect>
  );
}

function Jobs() {
  const { text } = useTexts();
  const [{ query }] = useQueryParams<RunsQuery>();
  const { allowedActions } = useRBAC({ run: PERMISSIONS.run });
  const tasks = useResource<TaskList>('/jobs/tasks');
  const runs = useResource<RunList>(`/jobs/runs?${toSearch(query)}`);
  const reload = () => {
    tasks.reload();
    runs.reload();
  };
  const act = useAction(reload);

  if (tasks.hasFailed && !tasks.data) return <Page.Error content={text('error.load')} />;
  if (!tasks.data) return <Page.Loading>{text('loading')}</Page.Loading>;
  const { workerState, tasks: items } = tasks.data;
  const canRun = Boolean(allowedActions.canRun);
  return (
    <Page.Main>
      <Page.Title>{text('plugin.name')}</Page.Title>
      <Layouts.Header
        title={text('plugin.name')}
        subtitle={text('page.subtitle')}
        primaryAction={
          <Button
            variant="secondary"
            startIcon={<ArrowClockwise />}
            loading={tasks.isLoading || runs.isLoading}
            onClick={reload}
          >
            {text('page.refresh')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
          {workerState !== 'running' && <WorkerNotice state={workerState} />}
          <Box tag="section" aria-labelledby="jobs-tasks">
            <Box paddingBottom={4}>
              <Typography variant="delta" tag="h2" id="jobs-tasks">
                {text('tasks.heading')}
              </Typography>
            </Box>
            <TasksTable
              tasks={items}
              canRun={canRun && workerState !== 'disabled'}
              onRun={(task) =>
                act({
                  url: `/jobs/tasks/${encodeURIComponent(task.name)}/run`,
                  doneKey: 'run.done',
                })
              }
            />
          </Box>
          <RunsSection
            runs={runs}
            tasks={items}
            canRun={canRun}
            onRetry={(run) => act({ url: `/jobs/jobs/${run.jobId}/retry`, doneKey: 'retry.done' })}
          />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function WorkerNotice({ state }: { state: 'disabled' | 'stopped' }) {
  const { text } = useTexts();
  return (
    <Alert variant="warning" closeLabel="" title={text(`worker.${state}.title`)}>
      {text(`worker.${state}.text`)}
    </Alert>
  );
}

function toSearch({ outcome, task, page, pageSize }: RunsQuery): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ outcome, task, page, pageSize })) {
    if (value) search.set(name, value);
  }
  return search.toString();
}
