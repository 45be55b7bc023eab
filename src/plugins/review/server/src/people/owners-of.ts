import type { StoredRun } from '../runs/stored-run';
import { isPersonId } from './submitter-id';

/** Who answers for a run to its reviewers: who submitted it, or, where a token or a task did, its authors. */
export function ownersOf(
  { submitterId }: Pick<StoredRun, 'submitterId'>,
  authorIds: readonly string[],
): readonly string[] {
  return isPersonId(submitterId) ? [submitterId] : authorIds;
}
