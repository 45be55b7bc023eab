/** Shapes of the catalog's admin routes. Instants are ISO strings, days `YYYY-MM-DD` in Asia/Shanghai. */
import type { Tally } from './counts/tally';

export const OPERATION_KINDS = [
  'move',
  'merge',
  'split',
  'close',
  'reopen',
  'merge-organizations',
  'abolish-organization',
] as const;

export type OperationKind = (typeof OPERATION_KINDS)[number];

export type CategoryState = 'open' | 'closed' | 'merged';

/** A category as it was at a moment. */
export type CategorySnapshot = {
  categoryId: string;
  code: string;
  name: string;
  path: string;
  parentId: string | null;
  state: CategoryState;
  successorId: string | null;
  responsibleOrganizationId: string | null;
};

/** A category with what is filed directly in it now. */
export type TreeNode = CategorySnapshot & {
  responsibleOrganizationName: string | null;
  documents: number;
  published: number;
};

/** `GET /publication/catalog/tree?on=YYYY-MM-DD`: the tree at the end of that day; without a day, as it is now. */
export type CatalogTree = { on: string | null; categories: TreeNode[] };

/** One state of a category, and what brought it about. */
export type HistoryEntry = CategorySnapshot & {
  validFrom: string;
  validTo: string | null;
  successorName: string | null;
  parentName: string | null;
  responsibleOrganizationName: string | null;
  operation: { kind: OperationKind; note: string; actorName: string; effectiveOn: string } | null;
};

/** Body of `POST /publication/catalog/operations/:kind`, beside the kind's own fields. */
export type OperationRequest = {
  /** Why; kept in the history of the catalog. */
  note: string;
  /** Tells what would happen and does nothing. */
  dryRun?: boolean;
  /** The day it counts from, today unless stated; never in the future. */
  on?: string;
};

export type MoveRequest = OperationRequest & { category: string; newParent: string | null };
export type MergeRequest = OperationRequest & {
  from: string;
  into: string;
  withChildren?: boolean;
};
export type CloseRequest = OperationRequest & { category: string };
export type SplitRequest = OperationRequest & {
  category: string;
  asChildren?: boolean;
  into: {
    name: string;
    code: string;
    documents?: string[];
    /** Chooses what no part names itself; the first part that fits gets it. */
    filter?: { titleContains?: string; organization?: string };
  }[];
  rest?: string | null;
};
export type MergeOrganizationsRequest = OperationRequest & {
  from: string;
  into: string;
  subordinatesTo?: string | null;
};
export type AbolishOrganizationRequest = OperationRequest & {
  organization: string;
  columns: 'close' | { transferTo: string };
  subordinatesTo?: string | null;
};

/** What an operation changed in one category; `before` is null for a new one. */
export type CategoryChange = {
  categoryId: string;
  before: CategorySnapshot | null;
  after: CategorySnapshot | null;
};

export type OperationOutcome = {
  isDryRun: boolean;
  categories: CategoryChange[];
  /** Addresses that now lead elsewhere. */
  redirects: { from: string; to: string }[];
  /** Documents whose place in the catalog changed. */
  documents: { total: number; published: number; drafts: number };
  /** Organizations whose state or superior changed. */
  organizations: { documentId: string; name: string; change: 'ended' | 'moved' }[];
};

export type OperationLogEntry = {
  id: string;
  kind: OperationKind;
  doneAt: string;
  effectiveOn: string;
  note: string;
  actorName: string;
  /** What was asked for, by documentIds. */
  request: Record<string, unknown>;
};

/** `GET /publication/catalog/organizations`: what an organization is in charge of. */
export type OrganizationNode = {
  documentId: string;
  name: string;
  operatingStatus: string;
  parentId: string | null;
  successorName: string | null;
  openColumns: number;
  subordinates: number;
  published: number;
};

/** `GET /publication/counts?from=&to=&by=category|organization&subtree=`. */
export type CountsQuery = {
  from: string;
  to: string;
  by: 'category' | 'organization';
  subtree?: string;
};

export type CountRow = Tally & {
  /** documentId of the category or organization; null where a document had none. */
  id: string | null;
  /** Category: where it was filed at that time. */
  path: string | null;
  /** Category: its name at the end of the period. Organization: its name. */
  name: string | null;
};

export type Counts = CountsQuery & { rows: CountRow[]; total: Tally };
