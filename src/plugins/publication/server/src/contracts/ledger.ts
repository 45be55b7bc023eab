import type { LedgerKind } from '../../../../../domain/publication/ledger-kinds';
import type { WithdrawalReason } from '../../../../../domain/publication/withdrawal-reasons';

export type { LedgerKind, WithdrawalReason };

/** A fact about a publication, as a writer states it. Instants are ISO strings, days `YYYY-MM-DD`. */
export type LedgerEntry = {
  kind: LedgerKind;
  /** When it happened, by the server's clock. */
  occurredAt: string;
  uid: string;
  documentId: string;
  indexNumber: string;
  title: string;
  organizationId: string | null;
  /** Where it was filed at that time; never rewritten when the tree changes. */
  categoryId: string | null;
  categoryPath: string | null;
  /** Codes of the channels it was published through besides this platform. */
  channels: string[];
  digest: string;
  changedFields: string[];
  isMajor: boolean;
  changeNote: string | null;
  actorKind: 'person' | 'token' | 'task';
  actorId: string | null;
  actorName: string;
  reason: WithdrawalReason | null;
  explanation: string | null;
  replacementId: string | null;
  isFirst: boolean;
  formedOn: string | null;
  firstPublishedAt: string;
  /** Date in a former system, as an import stated it. */
  legacyPublishedAt: string | null;
};

/** A fact in the ledger: numbered in the order in which the transactions committed. */
export type LedgerEvent = LedgerEntry & {
  sequence: string;
  eventId: string;
  /** When it entered the ledger; never earlier than that of a smaller sequence. */
  recordedAt: string;
};
