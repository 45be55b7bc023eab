import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { RunItem } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import { OutcomeBadge } from './OutcomeBadge';

/** A button that opens everything that is known about a run. */
export function RunDetails({ run, title }: { run: RunItem; title: string }) {
  const { text, time, duration } = useTexts();
  const facts: [string, string][] = [
    ['scheduledFor', time(run.scheduledFor) + (run.isBackfilled ? text('run.backfilled') : '')],
    ['startedAt', time(run.startedAt)],
    ['duration', duration(run.durationMs)],
    ['attempt', text('run.attempt', { attempt: run.attempt, max: run.maxAttempts })],
  ];
  if (run.canRetry) {
    facts.push([
      'nextAttempt',
      run.nextAttemptAt ? time(run.nextAttemptAt) : text('run.noMoreAttempts'),
    ]);
  }
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="ghost" size="S" aria-label={text('details.label', { title })}>
          {text('details.button')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Box>
              <OutcomeBadge outcome={run.outcome} />
            </Box>
            {facts.map(([key, value]) => (
              <Flex key={key} gap={4}>
                <Box width="14rem" shrink={0}>
                  <Typography textColor="neutral600">{text(`column.${key}`)}</Typography>
                </Box>
                <Typography>{value}</Typography>
              </Flex>
            ))}
            <Document label={text('column.error')} content={run.error} />
            <Document
              label={text('column.result')}
              content={run.result && JSON.stringify(run.result, null, 2)}
            />
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Text of a machine; it can be long, so the box scrolls, by keyboard too. */
function Document({ label, content }: { label: string; content: string | null }) {
  if (!content) return null;
  return (
    <Box>
      <Typography textColor="neutral600">{label}</Typography>
      <Box
        background="neutral100"
        hasRadius
        padding={3}
        marginTop={1}
        maxHeight="32rem"
        overflow="auto"
        tabIndex={0}
        role="region"
        aria-label={label}
      >
        <Typography tag="pre" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {content}
        </Typography>
      </Box>
    </Box>
  );
}
