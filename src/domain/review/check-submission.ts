import { error, type Reason } from '../reasons/reason';
import { LIVE_STATES, type Run } from './run';

/**
 * Why there is nothing to submit. `run` is the latest one. One whose content was changed without a write on the
 * document (a file was replaced, a category merged) may be submitted again, for nobody could publish it any more.
 */
export function checkSubmission(args: {
  run: Pick<Run, 'state' | 'digest'> | null;
  digest: string;
  /** Withdrawn for secrecy or privacy, and not public since: then the same text is judged anew. */
  isWithdrawnForSecrecy: boolean;
}): Reason[] {
  const { run, digest, isWithdrawnForSecrecy } = args;
  if (run?.digest !== digest) return [];
  if (LIVE_STATES.includes(run.state) && run.state !== 'returned') {
    return [error('review.already_submitted')];
  }
  const isCovered = run.state === 'completed' || run.state === 'completing';
  return isCovered && !isWithdrawnForSecrecy ? [error('review.unchanged_since_approval')] : [];
}
