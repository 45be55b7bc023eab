import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { ReviewPanel } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import type { DocumentKey } from '../review-api';
import { Actions, RunActions } from './Actions';
import { Comments } from './Comments';
import { Differences } from './Differences';
import { Findings } from './Findings';
import { PrintForm } from './PrintForm';
import { Records } from './Records';
import { RunFacts } from './RunFacts';
import { Steps } from './Steps';

/** A part of the panel under a heading; sized so that the panel has an outline to jump through. */
function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box tag="section" aria-label={title} width="100%">
      <Box paddingBottom={2}>
        <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
          {title}
        </Typography>
      </Box>
      {children}
    </Box>
  );
}

/** What is public by the emergency track and still lacks approvals, beside a newer review of the same document. */
function StillCompleting({ run, can, findings }: NonNullable<ReviewPanel['completing']>) {
  const { text } = useTexts();
  return (
    <Section title={text('panel.completing')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <RunFacts run={run} />
        <Steps run={run} />
        {findings.length > 0 && <Findings findings={findings} />}
        <RunActions run={run} can={can} findings={findings} />
        <Differences runId={run.id} />
      </Flex>
    </Section>
  );
}

type Props = { panel: ReviewPanel; documentKey: DocumentKey };

export function PanelContent({ panel, documentKey }: Props) {
  const { text } = useTexts();
  const { run, completing, findings } = panel;
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      {run ? (
        <RunFacts run={run} />
      ) : (
        <Typography variant="omega" textColor="neutral700">
          {text('panel.never')}
        </Typography>
      )}
      {run && run.plan.length > 0 && (
        <Section title={text('panel.steps')}>
          <Steps run={run} />
        </Section>
      )}
      {findings.length > 0 && (
        <Section title={text('panel.findings', { count: findings.length })}>
          <Findings findings={findings} />
        </Section>
      )}
      <Actions panel={panel} documentKey={documentKey} />
      {run && <Differences runId={run.id} />}
      {run && <PrintForm run={run} />}
      {completing && completing.run.id !== run?.id && <StillCompleting {...completing} />}
      <Section title={text('panel.comments')}>
        <Comments documentKey={documentKey} />
      </Section>
      {run && run.records.length > 0 && (
        <Section title={text('panel.records')}>
          <Records records={run.records} />
        </Section>
      )}
    </Flex>
  );
}
