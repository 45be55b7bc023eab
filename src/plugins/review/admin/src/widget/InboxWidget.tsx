import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { InboxPage, RunSummary } from '../../../server/src/contracts/api';
import { StepName } from '../components/StepName';
import { useTexts } from '../hooks/use-texts';
import { inboxParams, TAB_BOXES } from '../inbox/inbox-query';
import { useGetReviewInboxQuery } from '../review-api';
import { editPath } from '../strapi-internals';

const SHOWN = '5';

function Counts({ counts }: { counts: InboxPage['counts'] }) {
  const { text } = useTexts();
  return (
    <Flex tag="ul" gap={4} wrap="wrap">
      {TAB_BOXES.map((box) => (
        <li key={box}>
          <Flex gap={1}>
            <Link tag={RouterLink} to={`/plugins/review?tab=${box}`}>
              {text(`tab.${box}`)}
            </Link>
            <Badge>{String(counts[box])}</Badge>
          </Flex>
        </li>
      ))}
    </Flex>
  );
}

function Todo({ run }: { run: RunSummary }) {
  const { text } = useTexts();
  return (
    <Box
      tag="li"
      paddingTop={2}
      paddingBottom={2}
      borderColor="neutral150"
      style={{ borderWidth: '1px 0 0' }}
    >
      <Link tag={RouterLink} to={editPath(run.uid, run.documentId)}>
        {run.title}
      </Link>
      <Flex gap={3} wrap="wrap">
        {run.stepName !== null && <StepName name={run.stepName} color={run.stepColor} />}
        {run.dueOn && (
          <Typography variant="pi" textColor={run.isOverdue ? 'danger700' : 'neutral700'}>
            {text('step.dueOn', { day: run.dueOn })}
          </Typography>
        )}
        {run.isOverdue && <ToneBadge tone="danger">{text('limit.overdue')}</ToneBadge>}
      </Flex>
    </Box>
  );
}

/** On the home page: how much waits in each box, and the first of what is to do. */
export function InboxWidget() {
  const { text } = useTexts();
  const { data, isError } = useGetReviewInboxQuery(inboxParams('todo', { pageSize: SHOWN }), {
    refetchOnMountOrArgChange: true,
  });
  if (data) {
    return (
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Counts counts={data.counts} />
        {data.runs.length === 0 ? (
          <Typography textColor="neutral600">{text('inbox.empty.todo')}</Typography>
        ) : (
          <ol>
            {data.runs.map((run) => (
              <Todo key={run.id} run={run} />
            ))}
          </ol>
        )}
      </Flex>
    );
  }
  return isError ? <Widget.Error /> : <Widget.Loading />;
}
