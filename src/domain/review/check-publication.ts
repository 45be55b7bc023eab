import { error, type Reason } from '../reasons/reason';
import { currentStep, type Run } from './run';

/** Who publishes: a person, or nobody in particular (a token, a job that was told to). */
export type Publisher = {
  personId: string;
  /** Where somebody else reads the reasons. */ called?: string;
} | null;

const MAY_BE_PUBLISHED: readonly string[] = ['approved', 'completing', 'completed'];

/** Whoever publishes has not written the text and has not done its secrecy review (`workflow.md` §2 c, d). */
function checkPublisher(run: Run, publisher: Publisher, authorIds: readonly string[]): Reason[] {
  if (!publisher) return [];
  const { personId, called: who = 'you' } = publisher;
  const reasons: Reason[] = [];
  if (authorIds.includes(personId)) reasons.push(error('review.author_publishes', { who }));
  const guarded = run.plan.filter(({ separation }) => separation.includes('not_publisher'));
  const isSecrecyReviewer = run.approvals.some(
    (approval) =>
      guarded.some(({ key }) => key === approval.stepKey) &&
      [approval.personId, approval.onBehalfOfId].includes(personId),
  );
  if (isSecrecyReviewer) reasons.push(error('review.secrecy_reviewer_publishes', { who }));
  return reasons;
}

/**
 * Why a document may not become public, asked after its lock is held (保密法实施条例 2024, art. 42: reviewed first,
 * published then). `run` is the one that decides about it (`decidingRun`). A run that is completed still covers exactly what it approved, so that
 * the same text may be published again after a withdrawal, unless secrecy or privacy was its reason.
 */
export function checkPublication(args: {
  run: Run | null;
  hasWorkflow: boolean;
  digest: string;
  publisher: Publisher;
  authorIds: readonly string[];
  /** Withdrawn for secrecy or privacy, and not public since. */
  isWithdrawnForSecrecy: boolean;
}): Reason[] {
  const { run, digest } = args;
  if (!run) {
    return [error(args.hasWorkflow ? 'review.not_submitted' : 'review.no_workflow')];
  }
  if (!MAY_BE_PUBLISHED.includes(run.state)) {
    const step = currentStep(run)?.name ?? '';
    return [error(`review.not_approved_${run.state}`, { step })];
  }
  if (run.digest !== digest) return [error('review.changed_after_approval')];
  // A run under way at that time began again, so that only one that ended before it is meant.
  if (args.isWithdrawnForSecrecy && run.state !== 'approved') {
    return [error('review.withdrawn_for_secrecy')];
  }
  return checkPublisher(run, args.publisher, args.authorIds);
}
