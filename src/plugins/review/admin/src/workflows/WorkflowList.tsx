import { Button, Flex, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { RemoveButton } from '../../../../../admin-kit/RemoveButton';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { WorkflowItem } from '../../../server/src/contracts/api';
import { StepName } from '../components/StepName';
import { useTexts } from '../hooks/use-texts';
import { useDeleteReviewWorkflowMutation } from '../settings-api';
import { useTargetText } from './use-target-text';

const COLUMNS = ['name', 'steps', 'targets', 'liveRuns', 'actions'];

function DeleteWorkflow({ workflow: { key, name, version } }: { workflow: WorkflowItem }) {
  const { text } = useTexts();
  const [remove] = useDeleteReviewWorkflowMutation();
  return (
    <RemoveButton
      remove={() => remove({ key, version })}
      texts={{
        remove: text('workflow.delete'),
        label: text('workflow.deleteLabel', { name }),
        question: text('workflow.deleteQuestion', { name }),
        removed: text('workflow.deleted'),
        unknown: text('error.unknown'),
      }}
    />
  );
}

function Steps({ steps }: Pick<WorkflowItem, 'steps'>) {
  const { text } = useTexts();
  return (
    <Flex tag="ol" direction="column" alignItems="flex-start" gap={1}>
      {steps.map((step) => (
        <Flex key={step.key} tag="li" gap={2}>
          <StepName name={step.name} color={step.color} />
          {step.isAfterPublication && (
            <ToneBadge tone="warning">{text('step.afterPublication')}</ToneBadge>
          )}
        </Flex>
      ))}
    </Flex>
  );
}

function Targets({ targets }: Pick<WorkflowItem, 'targets'>) {
  const { text } = useTexts();
  const targetText = useTargetText();
  if (targets.length === 0) {
    return <Typography textColor="danger700">{text('target.nowhere')}</Typography>;
  }
  return (
    <ul>
      {targets.map((target) => (
        <Typography
          key={target.id}
          tag="li"
          style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
        >
          {targetText(target)}
        </Typography>
      ))}
    </ul>
  );
}

type RowProps = { workflow: WorkflowItem; onOpen: (key: string) => void };

function Row({ workflow, onOpen }: RowProps) {
  const { text, time } = useTexts();
  const { key, name, track, updatedByName, updatedAt } = workflow;
  return (
    <Table.Row>
      <Table.Cell>
        <Flex direction="column" alignItems="flex-start" gap={1} maxWidth="18rem">
          <Typography fontWeight="semiBold" style={{ whiteSpace: 'normal' }}>
            {name}
          </Typography>
          <ToneBadge tone={track === 'emergency' ? 'danger' : 'neutral'}>
            {text(`track.${track}`)}
          </ToneBadge>
          <Typography variant="pi" textColor="neutral600">
            {updatedByName === null
              ? text('workflow.shipped')
              : text('workflow.updated', { who: updatedByName, time: time(updatedAt) })}
          </Typography>
        </Flex>
      </Table.Cell>
      <Table.Cell>
        <Steps steps={workflow.steps} />
      </Table.Cell>
      <Table.Cell>
        <Targets targets={workflow.targets} />
      </Table.Cell>
      <Table.Cell>
        <Typography>{workflow.liveRuns}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Flex gap={2}>
          <Button
            variant="tertiary"
            size="S"
            aria-label={text('workflow.editLabel', { name })}
            onClick={() => onOpen(key)}
          >
            {text('workflow.edit')}
          </Button>
          <DeleteWorkflow workflow={workflow} />
        </Flex>
      </Table.Cell>
    </Table.Row>
  );
}

type Props = { workflows: WorkflowItem[]; onOpen: (key: string) => void };

/** All workflows: their steps, where they hold, and how many reviews are under way after them. */
export function WorkflowList({ workflows, onOpen }: Props) {
  const { text } = useTexts();
  const rows = workflows.map((workflow) => ({ ...workflow, id: workflow.key }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`workflow.column.${name}`) }));
  return (
    <PlainTable rows={rows} headers={headers} empty={text('workflow.none')}>
      {rows.map((row) => (
        <Row key={row.key} workflow={row} onOpen={onOpen} />
      ))}
    </PlainTable>
  );
}
