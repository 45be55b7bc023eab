import type { LedgerEvent, WithdrawalReason } from './ledger';

/** What the side panel of a document shows: `GET /publication/documents/:uid/:documentId`. */
export type PublicationPanel = {
  /** `never` was public, is `public`, or `withdrawn`. */
  state: 'never' | 'public' | 'withdrawn';
  indexNumber: string | null;
  firstPublishedAt: string | null;
  lastChangedAt: string | null;
  lastCheckedAt: string | null;
  legacyPublishedAt: string | null;
  withdrawal: Withdrawal | null;
  /** Newest first, at most 50. */
  events: LedgerEvent[];
  /** Related documents the draft points to that are not public: publishing drops these links. */
  unlinked: UnlinkedRelation[];
  /** What this person tried to save and was refused, because somebody else had saved in between. */
  refusedSave: RefusedSave | null;
  can: { withdraw: boolean; restore: boolean };
};

export type Withdrawal = {
  at: string;
  reason: WithdrawalReason;
  explanation: string | null;
  replacement: { documentId: string; title: string } | null;
};

export type UnlinkedRelation = {
  field: string;
  fieldLabel: string;
  documentId: string;
  title: string;
};

export type RefusedSave = {
  id: string;
  refusedAt: string;
  revision: number | null;
  fields: FieldDifference[];
};

/** One field of two states of a document, as text people can read. */
export type FieldDifference = { field: string; label: string; before: string; after: string };

/** `GET /publication/documents/:uid/:documentId/difference?from=<sequence>&to=<sequence>`; without `from`, against nothing. */
export type Difference = { fields: FieldDifference[] };

/** Body of `POST /publication/documents/:uid/:documentId/withdraw`. */
export type WithdrawRequest = {
  reason: WithdrawalReason;
  /** At least a few words, shown to the public with the tombstone. */
  explanation: string;
  /** documentId of a public document of the same type. */
  replacement?: string;
};

/** Body of `POST /publication/documents/:uid/:documentId/restore`. */
export type RestoreRequest = { explanation: string };

/** What everybody may know of something withdrawn. Title and organization are left out where secrecy or privacy is the reason. */
export type Tombstone = {
  documentId: string;
  indexNumber: string;
  withdrawnAt: string;
  reason: WithdrawalReason;
  explanation: string | null;
  title?: string;
  replacement?: string;
};

/** `GET /publication/ledger?…`, filtered as `LedgerFilter` (src/domain/ledger-query) says; the same filters export it. */
export type LedgerPage = {
  events: LedgerEvent[];
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
};
