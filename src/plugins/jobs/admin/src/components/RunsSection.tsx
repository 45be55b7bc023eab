import {
  Box,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import type { RunItem, RunList, TaskItem } from '../../../server/src/contracts/api';
import type { Resource } from '../../../../../admin-kit/use-resource';
import { useTexts } from '../hooks/use-texts';
import { RunsTable } from './RunsTable';

/** The filter and the page; they live in the address, so that a view can be linked to. */
export type RunsQuery = { outcome?: string; task?: string; page?: string; pageSize?: string };

type Props = {
  runs: Resource<RunList>;
  tasks: TaskItem[];
  canRun: boolean;
  onRetry: (run: RunItem) => Promise<void>;
};

const ALL = 'all';

export function RunsSection({ runs, tasks, canRun, onRetry }: Props) {
  const { text, title } = useTexts();
  return (
    <Box tag="section" aria-labelledby="jobs-runs">
      <Flex
        justifyContent="space-between"
        alignItems="flex-end"
        paddingBottom={4}
        gap={4}
        wrap="wrap"
      >
        <Typography variant="delta" tag="h2" id="jobs-runs">
          {text('runs.heading')}
        </Typography>
        <Flex gap={3} alignItems="flex-end">
          <Filter
            name="task"
            options={tasks.map((task) => ({ value: task.name, label: title(task) }))}
          />
          <Filter
            name="outcome"
            options={(['succeeded', 'failed'] as const).map((outcome) => ({
              value: outcome,
              label: text(`outcome.${outcome}`),
            }))}
          />
        </Flex>
      </Flex>
      {runs.hasFailed ? (
        <Page.Error content={text('error.load')} />
      ) : (
        <>
          <RunsTable
            runs={runs.data?.runs ?? []}
            isLoading={runs.data === null}
            canRun={canRun}
            onRetry={onRetry}
          />
          <Pagination.Root {...runs.data?.pagination} defaultPageSize={20}>
            <Pagination.PageSize options={['20', '50', '100']} />
            <Pagination.Links />
          </Pagination.Root>
        </>
      )}
    </Box>
  );
}

type FilterProps = { name: 'task' | 'outcome'; options: { value: string; label: string }[] };

function Filter({ name, options }: FilterProps) {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<RunsQuery>();
  return (
    <Box width="22rem">
      <Field.Root>
        <Field.Label>{text(`filter.${name}`)}</Field.Label>
        <SingleSelect
          size="S"
          value={query[name] ?? ALL}
          onChange={(value: string | number) =>
            setQuery({ ...query, page: '1', [name]: value === ALL ? undefined : String(value) })
          }
        >
          <SingleSelectOption value={ALL}>{text('filter.all')}</SingleSelectOption>
          {options.map((option) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {option.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}
