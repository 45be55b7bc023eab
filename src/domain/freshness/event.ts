import type { LedgerKind } from '../publication/ledger-kinds';
import type { Day } from '../time/day';
import type { Dated } from './day-run';

/**
 * An event of the publication ledger as freshness reads it. Days are those of the server's clock in China, taken from
 * when the ledger recorded the event: what an editor types as a date never reaches a clock.
 */
export type ClockEvent = {
  /** Of the ledger: numbered in the order of the commits, so `recordedOn` never falls as it rises. */
  sequence: number;
  recordedOn: Day;
  kind: LedgerKind;
  uid: string;
  documentId: string;
  /** Where it is filed after the event. */
  categoryId: string | null;
  organizationId: string | null;
  changedFields: readonly string[];
  /** False for a change its editor called minor (a typo). */
  isMajor: boolean;
  /** Done by a job, not by a person or through the API. */
  isByTask: boolean;
  /** The day in a former system, where an import stated one: a back-dated item. */
  legacyOn: Day | null;
  /** Recorded before the migration of this installation was declared finished; only then a `legacyOn` means anything. */
  isMigration: boolean;
  /** The content, after the event, is nothing but a link. */
  isBareLink: boolean;
};

/** Somebody looked at a column or document and signed that it is still right. */
export type Confirmation = Dated;

/** The record behind a page changed (the organization has a new leader), or a document was formed. */
export type RecordChange = Dated;

/** A column: what an organization files in a category. */
export type ColumnPlace = { categoryId: string | null; organizationId: string | null };

/** What set a clock to a day. */
export type Reset = {
  /** The day the clock runs from; that of the former system for what was brought along in a migration. */
  on: Day;
  kind: LedgerKind | 'confirmed' | 'record_changed';
  /** Of the ledger event; null for what is not in the ledger. */
  sequence: number | null;
  /** The document of the event, or the id of the confirmation or record change. */
  id: string;
};
