import { error, type Reason } from '../reasons/reason';
import { decidingRun, isCovering, type PastRun, type ReviewedContent } from './deciding-run';
import { LIVE_STATES } from './run';

/**
 * Why there is nothing to submit. `runs` are all of the document, the newest first. One whose content was changed
 * without a write on the document (a file was replaced, a category merged) may be submitted again, for nobody could
 * publish it any more.
 */
export function checkSubmission(args: {
  runs: readonly PastRun[];
  content: ReviewedContent;
  /** Withdrawn for secrecy or privacy, and not public since: then the same text is judged anew. */
  isWithdrawnForSecrecy: boolean;
}): Reason[] {
  const { runs, content, isWithdrawnForSecrecy } = args;
  // A secrecy review said of this very text that it is not to be public, whatever was submitted since.
  if (runs.some((run) => run.state === 'declined' && run.digest === content.digest)) {
    return [error('review.unchanged_since_declined')];
  }
  const { run, digest } = decidingRun(runs, content);
  if (run?.digest !== digest) return [];
  if (LIVE_STATES.includes(run.state) && run.state !== 'returned') {
    return [error('review.already_submitted')];
  }
  if (!isCovering(run) || isWithdrawnForSecrecy) return [];
  return [error('review.unchanged_since_approval')];
}
