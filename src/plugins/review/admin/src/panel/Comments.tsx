import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ReviewComment } from '../../../server/src/contracts/api';
import { LoadFailure } from '../components/LoadFailure';
import { useTexts } from '../hooks/use-texts';
import { useGetReviewCommentsQuery, type DocumentKey } from '../review-api';
import { CommentDialog } from './CommentDialog';
import { CommentThread } from './CommentThread';

/** Threads in the order of their first comment, those of a field together. */
function threadsOf(comments: readonly ReviewComment[]) {
  const roots = comments.filter(({ parentId }) => parentId === null);
  const fields = [...new Set(roots.map(({ field }) => field))];
  return fields
    .flatMap((field) => roots.filter((root) => root.field === field))
    .map((root) => ({
      root,
      replies: comments.filter(({ parentId }) => parentId === root.id),
    }));
}

/** Comments on a document by field, open ones first to be seen; what is settled is kept behind a button. */
export function Comments({ documentKey }: { documentKey: DocumentKey }) {
  const { text } = useTexts();
  const [showsResolved, setShowsResolved] = useState(false);
  const comments = useGetReviewCommentsQuery(documentKey);
  if (comments.isError && !comments.data) {
    return <LoadFailure onRetry={() => void comments.refetch()} />;
  }
  if (!comments.data) return <Loader small>{text('loading')}</Loader>;
  const threads = threadsOf(comments.data);
  const resolved = threads.filter(({ root }) => root.resolvedAt !== null);
  const open = threads.filter(({ root }) => root.resolvedAt === null);
  const shown = showsResolved ? [...open, ...resolved] : open;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {shown.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {text('comment.none')}
        </Typography>
      )}
      {shown.map(({ root, replies }) => (
        <CommentThread key={root.id} root={root} replies={replies} documentKey={documentKey} />
      ))}
      <Flex gap={2} wrap="wrap">
        <CommentDialog documentKey={documentKey} />
        {resolved.length > 0 && (
          <Button variant="ghost" size="S" onClick={() => setShowsResolved((last) => !last)}>
            {showsResolved
              ? text('comment.hideResolved')
              : text('comment.showResolved', { count: resolved.length })}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
