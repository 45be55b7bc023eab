/**
 * What the admin routes of the plugin take and answer; the admin pages and the import use these types. Every answer is
 * wrapped as `{ data: … }`, every body is sent bare (`{ duty: … }`). Days are `YYYY-MM-DD` in Asia/Shanghai, both
 * ends inclusive. A refused body answers 400 with `error.details.reasons` (code, field, zh, en).
 */
import type { Duty } from '../../../../../domain/duties/duties';

export type { Duty };

/** A sentence in both languages with the stable code behind it. */
export type Sentence = { code: string; zh: string; en: string };

/** Why an assignment is refused (error) or doubtful (warning). */
export type AssignmentReason = Sentence & {
  severity: 'error' | 'warning';
  field?: string;
  /** The assignment it collides with. */
  assignmentId?: string;
  /** Where the separation of these duties comes from. */
  basis?: { zh: string; en: string };
};

/** GET /directory/duties */
export type DutyItem = {
  code: Duty;
  name: { zh: string; en: string };
  description: { zh: string; en: string };
  /** The ready role a person with this duty gets; null when an administrator has deleted it. */
  role: { id: number; name: string } | null;
  conflicts: DutyConflictItem[];
};

export type DutyConflictItem = {
  with: Duty;
  severity: 'error' | 'warning';
  /** Whether the two exclude each other everywhere, or only where their organizations overlap. */
  where: 'anywhere' | 'overlapping_organizations';
  reason: { zh: string; en: string };
  basis: { zh: string; en: string };
};

export type OrganizationRef = { documentId: string; name: string; operatingStatus: string };

/** Who holds an assignment. A token has its name as it is shown in the settings. */
export type Holder =
  | { kind: 'person'; userId: number; name: string }
  | { kind: 'token'; tokenId: number; name: string };

/** `future` before its first day, `ended` after its last. */
export type AssignmentState = 'current' | 'future' | 'ended';

export type AssignmentItem = {
  documentId: string;
  holder: Holder;
  organization: OrganizationRef;
  duty: Duty;
  /** Null: from the beginning. */
  validFrom: string | null;
  /** Null: until further notice. */
  validTo: string | null;
  includesSubordinates: boolean;
  note: string | null;
  state: AssignmentState;
};

/**
 * GET /directory/people?search=&organization=&duty=&state=&page=&pageSize=
 * `organization`, `duty` and `state` keep people who hold such an assignment.
 */
export type PersonItem = {
  userId: number;
  /** Family name first. */
  name: string;
  email: string;
  username: string | null;
  isActive: boolean;
  isBlocked: boolean;
  roles: { id: number; code: string; name: string }[];
  assignments: AssignmentItem[];
};

export type Pagination = { page: number; pageSize: number; pageCount: number; total: number };

export type PersonList = { people: PersonItem[]; pagination: Pagination };

/** GET /directory/assignments?userId=&tokenId=&organization=&duty=&state=&page=&pageSize= */
export type AssignmentList = { assignments: AssignmentItem[]; pagination: Pagination };

/** POST /directory/assignments (201) and POST /directory/assignments/check */
export type AssignmentInput = {
  holder: { kind: 'person'; userId: number } | { kind: 'token'; tokenId: number };
  /** documentId */
  organization: string;
  duty: Duty;
  validFrom?: string | null;
  validTo?: string | null;
  /** Default true. */
  includesSubordinates?: boolean;
  note?: string | null;
};

/** PUT /directory/assignments/:id – what is left out stays; holder stays always. */
export type AssignmentChange = Partial<Omit<AssignmentInput, 'holder'>>;

/** Answer of POST, PUT and DELETE: the assignment and the warnings that did not stop it. */
export type AssignmentAnswer = { assignment: AssignmentItem; warnings: AssignmentReason[] };

/**
 * DELETE /directory/assignments/:id?on= ends an assignment: `on` is its last day, yesterday when left out, so that
 * the right is gone at once. One that has not begun by then is removed, and `assignment` is what it was.
 */
export type AssignmentEnd = { on?: string };

/** POST /directory/assignments/check: `except` is the assignment being changed, if it is. */
export type AssignmentCheckInput = AssignmentInput & { except?: string };
export type AssignmentCheck = { allowed: boolean; reasons: AssignmentReason[] };

/** What may be explained. */
export const EXPLAINED_ACTIONS = ['read', 'create', 'update', 'delete', 'publish'] as const;
export type ExplainedAction = (typeof EXPLAINED_ACTIONS)[number];

export type ExplainStep = Sentence & { ok: boolean };

/**
 * GET /directory/explain?user=<id>&uid=<content type>&action=<ExplainedAction>&documentId=
 * Without documentId: whether the person may do this somewhere. For `create`, `organization=<documentId>` asks about
 * a document of that organization.
 */
export type Explanation = { allowed: boolean; steps: ExplainStep[] };

/** GET /directory/explain/types – what `uid` may be, with Chinese names. */
export type ExplainedType = {
  uid: string;
  name: string;
  hasOrganization: boolean;
  hasDrafts: boolean;
};

/** GET /directory/mine – for everybody signed in. */
export type Mine = {
  assignments: AssignmentItem[];
  scope: { isUnrestricted: boolean; organizations: OrganizationRef[] };
};
