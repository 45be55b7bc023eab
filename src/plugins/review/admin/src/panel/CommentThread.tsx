import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ReviewComment } from '../../../server/src/contracts/api';
import { Refusals } from '../components/Refusals';
import { useCommand } from '../hooks/use-command';
import { useTexts } from '../hooks/use-texts';
import { useResolveReviewCommentMutation, type DocumentKey } from '../review-api';
import { CommentDialog } from './CommentDialog';

function Comment({ comment }: { comment: ReviewComment }) {
  const { time } = useTexts();
  return (
    <Box>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {comment.authorName} · {time(comment.at)}
      </Typography>
      <Typography
        tag="p"
        variant="omega"
        textColor="neutral800"
        style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
      >
        {comment.text}
      </Typography>
    </Box>
  );
}

function ResolveButton({ comment, field }: { comment: ReviewComment; field: string }) {
  const { text } = useTexts();
  const [resolve] = useResolveReviewCommentMutation();
  const { send, isSending, refusals } = useCommand({
    done: 'comment.resolved',
    onDone: () => undefined,
  });
  return (
    <>
      <Button
        variant="ghost"
        size="S"
        loading={isSending}
        aria-label={text('comment.resolveLabel', { field, author: comment.authorName })}
        onClick={() => void send(resolve(comment.id))}
      >
        {text('comment.resolve')}
      </Button>
      <Refusals refusals={refusals} />
    </>
  );
}

type Props = { root: ReviewComment; replies: ReviewComment[]; documentKey: DocumentKey };

/** A comment with its replies, the field it is about, and what can be done with it. */
export function CommentThread({ root, replies, documentKey }: Props) {
  const { text } = useTexts();
  const field = root.fieldLabel ?? root.field ?? text('comment.wholeDocument');
  return (
    <Box
      tag="article"
      aria-label={text('comment.about', { field })}
      background="neutral100"
      hasRadius
      padding={3}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {field}
        </Typography>
        <Comment comment={root} />
        {replies.length > 0 && (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingLeft={3}>
            {replies.map((reply) => (
              <li key={reply.id}>
                <Comment comment={reply} />
              </li>
            ))}
          </Flex>
        )}
        {root.resolvedAt === null ? (
          <Flex gap={2} wrap="wrap">
            <CommentDialog documentKey={documentKey} parent={root} />
            <ResolveButton comment={root} field={field} />
          </Flex>
        ) : (
          <Typography variant="pi" textColor="success700">
            {text('comment.resolvedBy', { name: root.resolvedByName ?? '—' })}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}
