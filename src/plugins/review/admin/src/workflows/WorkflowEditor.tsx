import { Box, Button, Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useEffect, useRef, useState, type ChangeEvent, type ReactNode } from 'react';
import { TRACKS, type Track } from '../../../../../domain/review/step';
import { Notice } from '../../../../../admin-kit/Notice';
import { Refusals } from '../components/Refusals';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { useCommand, useFieldError } from '../hooks/use-command';
import { useTexts } from '../hooks/use-texts';
import { useSaveReviewWorkflowMutation } from '../settings-api';
import { StepsEditor } from './StepsEditor';
import { TargetsEditor } from './TargetsEditor';
import { toRequest, type WorkflowDraft } from './workflow-draft';

type Props = {
  initial: WorkflowDraft;
  /** Reviews under way after the stored workflow. */
  liveRuns: number;
  onClose: () => void;
};

/** Those that stand at a field of this page: `name`, `steps.2.limitWorkdays`. */
const isShown = (field: string) => field === 'name' || /^steps\.\d+\./.test(field);

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box tag="section" aria-label={title} background="neutral0" shadow="tableShadow" hasRadius>
      <Box padding={6}>
        <Box paddingBottom={4}>
          <Typography tag="h2" variant="delta">
            {title}
          </Typography>
        </Box>
        {children}
      </Box>
    </Box>
  );
}

type NameProps = {
  draft: WorkflowDraft;
  onChange: (change: Partial<WorkflowDraft>) => void;
  error: string | undefined;
};

function NameAndTrack({ draft, onChange, error }: NameProps) {
  const { text } = useTexts();
  return (
    <Grid.Root gap={5}>
      <Grid.Item col={8} s={12} direction="column" alignItems="stretch">
        <Field.Root required error={error}>
          <Field.Label>{text('workflow.name')}</Field.Label>
          <TextInput
            value={draft.name}
            onChange={({ target }: ChangeEvent<HTMLInputElement>) =>
              onChange({ name: target.value })
            }
          />
          <Field.Error />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
        <SelectField
          isRequired
          label={text('workflow.track')}
          value={draft.track}
          onChange={(track) => onChange({ track: track as Track })}
          options={TRACKS.map((track) => ({ value: track, label: text(`track.${track}`) }))}
        />
      </Grid.Item>
    </Grid.Root>
  );
}

/** Edits a workflow: its name, its steps in their order, and where it holds. Saved as a whole, against its version. */
export function WorkflowEditor({ initial, liveRuns, onClose }: Props) {
  const { text } = useTexts();
  const [draft, setDraft] = useState(initial);
  const [save] = useSaveReviewWorkflowMutation();
  const { send, isSending, refusals } = useCommand({ done: 'workflow.saved', onDone: onClose });
  const errorAt = useFieldError(refusals);
  const refusalsRef = useRef<HTMLDivElement>(null);
  // Whoever saves from further down would not see it otherwise.
  useEffect(() => {
    if (refusals.length > 0) refusalsRef.current?.scrollIntoView({ block: 'center' });
  }, [refusals]);
  const change = (part: Partial<WorkflowDraft>) => setDraft((last) => ({ ...last, ...part }));
  return (
    <>
      <Layouts.Header
        title={text(initial.version === 0 ? 'workflow.add' : 'workflow.editTitle')}
        subtitle={text('workflow.editSubtitle')}
        primaryAction={
          <Flex gap={2}>
            <Button variant="tertiary" onClick={onClose}>
              {text('workflow.discard')}
            </Button>
            <Button loading={isSending} onClick={() => void send(save(toRequest(draft)))}>
              {text('workflow.save')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {liveRuns > 0 && (
            <Notice kind="neutral">{text('workflow.liveRuns', { count: liveRuns })}</Notice>
          )}
          <div ref={refusalsRef}>
            <Refusals refusals={refusals} shownElsewhere={isShown} />
          </div>
          <Card title={text('workflow.general')}>
            <NameAndTrack draft={draft} onChange={change} error={errorAt('name')} />
          </Card>
          <Card title={text('workflow.steps')}>
            <StepsEditor
              steps={draft.steps}
              isEmergency={draft.track === 'emergency'}
              onChange={(steps) => change({ steps })}
              errorAt={errorAt}
            />
          </Card>
          <Card title={text('workflow.targets')}>
            <TargetsEditor targets={draft.targets} onChange={(targets) => change({ targets })} />
          </Card>
        </Flex>
      </Layouts.Content>
    </>
  );
}
