import type { Track } from './step';

/** Where a workflow holds: for a content type, and more narrowly for a part of the catalog or an organization. */
export type WorkflowTarget = {
  workflowKey: string;
  track: Track;
  uid: string;
  /** `/budget/` and everything below it; null is the whole catalog. */
  categoryPath: string | null;
  /** documentId; null is every organization. */
  organizationId: string | null;
};

export type ReviewedPlace = {
  uid: string;
  categoryPath: string | null;
  /** From the root of the tree of organizations down to the document's own. */
  organizationPath: readonly string[];
};

function covers(target: WorkflowTarget, place: ReviewedPlace): boolean {
  if (target.uid !== place.uid) return false;
  if (target.categoryPath !== null && !place.categoryPath?.startsWith(target.categoryPath)) {
    return false;
  }
  return target.organizationId === null || place.organizationPath.includes(target.organizationId);
}

/** The nearer organization first, then the deeper category; a type's own workflow is the last resort. */
function nearness(target: WorkflowTarget, place: ReviewedPlace): [number, number] {
  const organization =
    target.organizationId === null
      ? 0
      : place.organizationPath.lastIndexOf(target.organizationId) + 1;
  return [organization, target.categoryPath?.length ?? 0];
}

/** The most specific target that covers a document on a track; undefined when there is none: then nobody publishes. */
export function resolveWorkflow<Target extends WorkflowTarget>(
  targets: readonly Target[],
  place: ReviewedPlace,
  track: Track,
): Target | undefined {
  return targets
    .filter((target) => target.track === track && covers(target, place))
    .map((target) => ({ target, near: nearness(target, place) }))
    .sort((a, b) => b.near[0] - a.near[0] || b.near[1] - a.near[1])
    .at(0)?.target;
}
