import type { Duty } from '../../../../../domain/duties/duties';
import type { RecordedAction } from '../../../../../domain/review/recorded-action';
import type { RunState } from '../../../../../domain/review/run';
import type { SecrecyQuestion, SecrecyResult } from '../../../../../domain/review/secrecy-form';
import type { Step, Track, Workflow } from '../../../../../domain/review/step';

export type { RecordedAction };

/** A reason as it is shown: the code with both sentences. */
export type Said = { code: string; zh: string; en: string; field?: string };

/** One entry of the review record, append-only. */
export type ReviewRecord = {
  id: string;
  round: number;
  stepKey: string | null;
  stepName: string | null;
  action: RecordedAction;
  at: string;
  actorName: string;
  /** “甲代乙”: whom the actor stood in for. */
  onBehalfOfName: string | null;
  duty: Duty | null;
  opinion: string | null;
  /** Of a secrecy review: its result. */
  result: SecrecyResult | null;
  digest: string;
  dueOn: string | null;
  isOnTime: boolean | null;
  /** Labels of the fields that changed, for `content_changed`. */
  changedFields: string[];
  /** Why it ended without anybody having decided so; null for everything else. */
  because: EndCause | null;
  /** Why a scheduled publication was refused. */
  reasons: Said[];
};

/** What ends a run, or begins it again, by itself: the draft or the document goes, moves elsewhere, is withdrawn, or something newer is public. */
export const END_CAUSES = [
  'discardDraft',
  'delete',
  'moved',
  'unpublish',
  'superseded',
  'secrecy',
] as const;
export type EndCause = (typeof END_CAUSES)[number];

export type RunSummary = {
  id: string;
  /** Sent back with every action; who is second gets 409. */
  version: number;
  uid: string;
  typeName: string;
  documentId: string;
  title: string;
  organizationName: string | null;
  track: Track | 'imported';
  workflowName: string;
  state: RunState;
  stepIndex: number;
  stepName: string | null;
  stepColor: string | null;
  round: number;
  submitterName: string;
  submittedAt: string;
  stepReachedAt: string;
  dueOn: string | null;
  isOverdue: boolean;
  publishAt: string | null;
};

/** `GET /review/documents/:uid/:documentId`: the side panel. */
export type ReviewPanel = {
  /** False for a type that needs no review. */
  isReviewed: boolean;
  run: PanelRun | null;
  /** What is public and still lacks approvals, also while a newer run is under way; with what is to be confirmed in it. */
  completing: { run: PanelRun; can: PanelCan; findings: PanelFinding[] } | null;
  /** What the buttons may do now, and why not; the server asks the same again. */
  can: PanelCan;
  /** Tracks a new submission could take, with the workflow that would apply. */
  offers: { track: Track; workflow: Workflow }[];
  findings: PanelFinding[];
};

export type PanelRun = RunSummary & RunDetails;
export type PanelCan = Record<PanelAction, { allowed: boolean; reasons: Said[] }>;

export type PanelAction =
  'submit' | 'approve' | 'return' | 'withdraw' | 'reassign' | 'schedule' | 'unschedule' | 'publish';

export type PanelFinding = {
  /** Stable: a confirmation names it. */
  key: string;
  severity: 'block' | 'confirm' | 'hint';
  zh: string;
  en: string;
  field: string | null;
  excerpt: string | null;
};

export type RunDetails = {
  plan: Step[];
  /** Whether the workflow was changed after this run took its copy. */
  isPlanOutdated: boolean;
  /** Approvals still counting, by step key: names of who approved. */
  approvedBy: Record<string, string[]>;
  assigneeName: string | null;
  /** People who may act in the current step, by their duty today. */
  nextPeople: { id: string; name: string }[];
  emergencyReason: string | null;
  /** Newest first. */
  records: ReviewRecord[];
};

/** `POST /review/documents/:uid/:documentId/submit`. */
export type SubmitRequest = { track?: Track; note?: string };

export type SecrecyAnswers = {
  answers: Partial<Record<SecrecyQuestion, 'no_concern' | 'concern'>>;
  result: SecrecyResult;
  ground?: string;
  note?: string;
};

/** `POST /review/runs/:id/approve`. */
export type ApproveRequest = {
  version: number;
  opinion?: string;
  /** Needed where the step has a proofreading pass. */
  isProofread?: boolean;
  /** Needed in a secrecy review. Its result may also return (`publish_redacted`) or end (`not_public`) the run. */
  secrecy?: SecrecyAnswers;
  /** Keys of the findings this person has looked at and confirms. */
  confirmedFindings?: string[];
};

/** `POST /review/runs/:id/return`: to the author, or to an earlier step. */
export type ReturnRequest = { version: number; reason: string; toStepKey?: string };
/** `POST /review/runs/:id/withdraw`. */
export type WithdrawSubmissionRequest = { version: number; reason?: string };
/** `POST /review/runs/:id/reassign`: null gives it back to everybody with the duty. */
export type ReassignRequest = { version: number; personId: string | null; reason?: string };
/** `POST /review/runs/:id/schedule` with an instant (ISO 8601), `/unschedule` without. */
export type ScheduleRequest = { version: number; at: string };

export const BOXES = ['todo', 'returned', 'submitted', 'overdue', 'approved', 'all'] as const;
export type Box = (typeof BOXES)[number];

/**
 * `GET /review/inbox?box=todo&page=1&pageSize=20&sort=dueOn:asc&q=&uid=`: what waits for this person (`todo`), came
 * back to them, was submitted by them, is overdue in their organizations, waits for publication.
 */
export type InboxPage = {
  runs: RunSummary[];
  counts: Record<Exclude<Box, 'all'>, number>;
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
};

/** `POST /review/bulk-approve`: each on its own. Secrecy reviews need their form and are refused here. */
export type BulkApproveRequest = {
  runs: { id: string; version: number }[];
  opinion?: string;
  isProofread?: boolean;
};
export type BulkApproveAnswer = {
  results: { id: string; title: string; approved: boolean; reasons: Said[] }[];
};

/** `GET /review/runs/:id/difference?against=my_last_approval|published`. */
export type RunDifference = {
  against: 'my_last_approval' | 'published';
  /** Null when there is nothing to compare with. */
  fields: { field: string; label: string; before: string; after: string }[] | null;
};

/** `GET /review/workflows`, `PUT /review/workflows/:key`, `DELETE /review/workflows/:key?version=`. */
export type WorkflowItem = Workflow & {
  version: number;
  updatedByName: string | null;
  updatedAt: string;
  targets: WorkflowTargetItem[];
  liveRuns: number;
};
export type WorkflowTargetItem = {
  id: string;
  uid: string;
  typeName: string;
  /** documentId; null is the whole catalog. */
  categoryId: string | null;
  /** Null where the category is gone: then the workflow does not hold there. */
  categoryName: string | null;
  /** What a merged category went into, where the workflow holds since. */
  mergedIntoName: string | null;
  organizationId: string | null;
  organizationName: string | null;
};
/** `GET /review/categories?q=`: what a workflow can be set for. */
export type CategoryChoice = { documentId: string; name: string; path: string };
/** Body of the PUT; `version` 0 makes a new one. Targets are replaced as a whole. */
export type WorkflowRequest = Workflow & {
  version: number;
  targets: Pick<WorkflowTargetItem, 'uid' | 'categoryId' | 'organizationId'>[];
};

/** `GET /review/delegations` (mine, given and received), `POST`, `DELETE /review/delegations/:id`. */
export type DelegationItem = {
  id: string;
  from: { id: string; name: string };
  to: { id: string; name: string };
  fromOn: string;
  toOn: string;
  reason: string;
  isCurrent: boolean;
};
export type DelegationRequest = { toId: string; fromOn: string; toOn: string; reason: string };

/** `GET/POST /review/documents/:uid/:documentId/comments`, `POST /review/comments/:id/resolve`. */
export type ReviewComment = {
  id: string;
  field: string | null;
  fieldLabel: string | null;
  text: string;
  authorName: string;
  at: string;
  parentId: string | null;
  resolvedAt: string | null;
  resolvedByName: string | null;
};
export type CommentRequest = { field?: string; text: string; parentId?: string };
