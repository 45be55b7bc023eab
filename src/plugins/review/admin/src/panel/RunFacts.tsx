import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import { Notice } from '../../../../../admin-kit/Notice';
import { StateBadge } from '../components/StateBadge';
import { useTexts } from '../hooks/use-texts';
import type { PanelRun } from './panel-run';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Flex gap={2} alignItems="baseline">
      <Typography
        tag="dt"
        variant="pi"
        textColor="neutral600"
        style={{ flexShrink: 0, minWidth: '6.4rem' }}
      >
        {label}
      </Typography>
      <Typography
        tag="dd"
        variant="omega"
        textColor="neutral800"
        style={{ overflowWrap: 'anywhere' }}
      >
        {children}
      </Typography>
    </Flex>
  );
}

/** Where a run stands, on which track, after which workflow, and whose it is. */
export function RunFacts({ run }: { run: PanelRun }) {
  const { text, time } = useTexts();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap">
        <StateBadge state={run.state} />
        {run.track !== 'standard' && (
          <ToneBadge tone={run.track === 'emergency' ? 'danger' : 'neutral'}>
            {text(`track.${run.track}`)}
          </ToneBadge>
        )}
        {run.isOverdue && <ToneBadge tone="danger">{text('limit.overdue')}</ToneBadge>}
      </Flex>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
        <Fact label={text('fact.workflow')}>{run.workflowName}</Fact>
        <Fact label={text('fact.submitter')}>{run.submitterName}</Fact>
        <Fact label={text('fact.submittedAt')}>{time(run.submittedAt)}</Fact>
        {run.round > 1 && <Fact label={text('fact.round')}>{run.round}</Fact>}
        {run.publishAt && <Fact label={text('fact.publishAt')}>{time(run.publishAt)}</Fact>}
        {run.emergencyReason && (
          <Fact label={text('fact.emergencyReason')}>{run.emergencyReason}</Fact>
        )}
      </Flex>
      {run.isPlanOutdated && <Notice kind="neutral">{text('panel.outdated')}</Notice>}
    </Flex>
  );
}
